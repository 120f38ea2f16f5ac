import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { root } from './site.ts';

/** A source file of the project. */
export interface Source {
  /** Its path from the project's folder, with "/". */
  readonly file: string;
  readonly text: string;
}

const folders = ['engine', 'components', 'content', 'site', 'tests'];
const endings = new Set(['.ts', '.tsx', '.mjs', '.astro', '.mdx', '.css']);

/** Every source file in the five folders and at the top. */
export function sources(): Source[] {
  const within = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const top = readdirSync(root);
  const files = [...top, ...within].filter((file) => endsLikeSource(file));
  return files.sort().map((file) => ({ file: file.split(sep).join('/'), text: readFileSync(join(root, file), 'utf8') }));
}

const endsLikeSource = (file: string): boolean => endings.has(extname(file)) && !file.endsWith('.d.ts');

/** What a file imports, as written: static, dynamic and globbed imports, in .astro and .mdx and of style sheets too. */
export function importsOf({ file, text }: Source): string[] {
  const code = file.endsWith('.mdx') ? text.replace(/^```[\s\S]*?^```/gm, '') : text;
  const patterns = [
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
    /\bimport\.meta\.glob(?:<[^(]*>)?\(\s*\[?\s*['"]([^'"]+)['"]/g,
    /@import\s+(?:url\()?['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, specifier = '']) => specifier));
}
