import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

/** How Playwright is to start a browser that it did not install itself. */
export interface BrowserLaunch {
  readonly executablePath: string;
  readonly args: string[];
}

/**
 * A Chromium: $CHROMIUM, else Playwright's own, else the one that comes as an npm package, else one of the system. The
 * package is a browser without a window, with which the tests take half the time.
 * The choice is kept in $CHROMIUM, so that Playwright's worker processes do not look for it again.
 * @throws Error naming the commands that install one.
 */
export async function chromiumLaunch(): Promise<BrowserLaunch> {
  const named = process.env.CHROMIUM;
  if (named !== undefined && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist.`);
  const executablePath = named ?? existing(chromium.executablePath()) ?? (await packagedChromium()) ?? systemChromium();
  if (executablePath === null) throw new Error(howToInstall);
  process.env.CHROMIUM = executablePath;
  return { executablePath, args: isRoot() ? ['--no-sandbox'] : [] };
}

/** A Firefox of the system ($FIREFOX, firefox-esr, firefox), or null: the tests then run in Chromium only. */
export function firefoxPath(): string | null {
  return existing(process.env.FIREFOX ?? '') ?? onPath(['firefox-esr', 'firefox']);
}

const howToInstall = [
  'The browser tests need a Chromium and found none. Any of these brings one:',
  '  npx playwright install --with-deps chromium',
  '  apt-get install chromium',
  '  CHROMIUM=/path/to/chrome npm test',
].join('\n');

const isRoot = (): boolean => process.getuid?.() === 0;

const existing = (path: string): string | null => (path !== '' && existsSync(path) ? path : null);

function onPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

function systemChromium(): string | null {
  const elsewhere = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return (
    onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']) ?? elsewhere.find((path) => existsSync(path)) ?? null
  );
}

/** The Chromium of @sparticuz/chromium (Linux x64), unpacked into a temporary folder of its version, so that no stale copy is taken. */
async function packagedChromium(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(tmpdir(), `from-one-neuron-chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  const executablePath = join(folder, 'chromium');
  if (lacksLibraries(executablePath)) process.env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  if (!existsSync('/etc/fonts')) process.env.FONTCONFIG_PATH = join(folder, 'fonts');
  return executablePath;
}

/** Unpacks browser and libraries beside `folder` and gives them that name once they are whole. */
async function unpack(folder: string): Promise<void> {
  const partial = `${folder}-${process.pid}`;
  const before = process.env.TMPDIR;
  mkdirSync(partial);
  process.env.TMPDIR = partial;
  const { default: packed, inflate } = await import('@sparticuz/chromium');
  await packed.executablePath();
  await inflate(join(packageFolder(), 'bin', 'al2023.tar.br'));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  renameSync(partial, folder);
}

const packageFolder = (): string => dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));

const packageVersion = (): string => String(JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version);

const lacksLibraries = (path: string): boolean => execFileSync('ldd', [path], { encoding: 'utf8' }).includes('not found');
