import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

interface Options {
  /** The project's folder. */
  readonly root: string;
  readonly languages: readonly string[];
}

/** Stops the build where words that readers see are missing in a language, naming file, text and language. */
export const translations = (options: Options): AstroIntegration => ({
  name: 'translations',
  hooks: {
    'astro:build:start': async () => {
      const missing = await missingWords(options);
      if (missing.length > 0) throw new Error(`Words are missing:\n${missing.join('\n')}\nAdd them, or take them out of every language.`);
    },
  },
});

/** What the texts of components and site say in one language and not in another. */
export async function missingWords({ root, languages }: Options): Promise<readonly string[]> {
  const files = ['components', 'site'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(^|[/\\])\w*[tT]ext\.ts$/.test(file))
      .map((file) => join(folder, file)),
  );
  const missing = files.map(async (file) => {
    const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(root, file)).href);
    return Object.entries(module).flatMap(([name, text]) => missingIn(`${file}: ${name}`, text, languages));
  });
  return (await Promise.all(missing)).flat();
}

/** Of a value that is a text in several languages: the names that only some of them have. */
function missingIn(place: string, text: unknown, languages: readonly string[]): string[] {
  if (typeof text !== 'object' || text === null || !languages.some((lang) => lang in text)) return [];
  const names = new Map(Object.entries(text).map(([lang, words]) => [lang, new Set(pathsOf(words))]));
  const all = [...new Set([...names.values()].flatMap((paths) => [...paths]))];
  return languages.flatMap((lang) =>
    all.filter((path) => !names.get(lang)?.has(path)).map((path) => `${place}${path} is missing in "${lang}"`),
  );
}

/** The path to each word of a group of words: '.inputs.digit'; '' for a word itself. */
const pathsOf = (words: unknown, path = ''): string[] =>
  typeof words === 'object' && words !== null ? Object.entries(words).flatMap(([name, part]) => pathsOf(part, `${path}.${name}`)) : [path];
