import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { languages, root } from '../support/site.ts';

/** A text of one language: words, functions that give words, and groups of them. */
type Words = string | ((...values: never[]) => unknown) | { readonly [name: string]: Words };

const files = ['components', 'site'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)\w*[tT]ext\.ts$/.test(file))
    .map((file) => join(folder, file)),
);

/** Every translated text that a file exports, by name. */
async function translatedTexts(file: string): Promise<[string, Readonly<Record<string, Words>>][]> {
  const module: Readonly<Record<string, unknown>> = await import(join(root, file));
  const isTranslated = (value: unknown): value is Readonly<Record<string, Words>> =>
    typeof value === 'object' && value !== null && languages.every((lang) => Object.hasOwn(value, lang));
  return Object.entries(module).flatMap(([name, value]) =>
    isTranslated(value) ? [[`${file} ${name}`, value] as [string, Readonly<Record<string, Words>>]] : [],
  );
}

/** Where two languages differ in shape or one of them says nothing. */
function differences(place: string, en: Words | undefined, ko: Words | undefined): string[] {
  if (typeof en !== typeof ko) return [`${place}: ${typeof en} in English, ${typeof ko} in Korean`];
  if (typeof en === 'function' && typeof ko === 'function')
    return en.length === ko.length ? [] : [`${place}: takes ${en.length} values in English, ${ko.length} in Korean`];
  if (typeof en === 'string' && typeof ko === 'string')
    return (en.trim() === '') === (ko.trim() === '') ? wrongLanguage(place, en, ko) : [`${place}: empty in one language`];
  if (typeof en !== 'object' || typeof ko !== 'object') return [];
  return [...new Set([...Object.keys(en), ...Object.keys(ko)])].flatMap((key) => differences(`${place}.${key}`, en[key], ko[key]));
}

/** A sentence that was left in the other language. */
function wrongLanguage(place: string, en: string, ko: string): string[] {
  if (/[가-힣]/.test(en)) return [`${place}: Korean in the English text`];
  const hasWords = /\b[a-z]{4,}/.test(en.replace(/\{\w+\}/g, '')) && /[a-z]{4,}/.test(ko.replace(/\{\w+\}/g, ''));
  return hasWords && !/[가-힣]/.test(ko) ? [`${place}: no Korean in “${ko}”`] : [];
}

/** Names in braces that a text fills in. */
const places = (words: Words): string[] =>
  typeof words === 'string'
    ? [...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    : typeof words === 'object'
      ? Object.values(words).flatMap(places)
      : [];

test('all words that readers see exist in both languages', async () => {
  const texts = (await Promise.all(files.map(translatedTexts))).flat();
  assert.ok(texts.length >= files.length / 2, 'the texts were not found');
  assert.deepEqual(
    texts.flatMap(([name, { en, ko }]) => differences(name, en, ko)),
    [],
  );
});

test('both languages fill the same values into their sentences', async () => {
  const texts = (await Promise.all(files.map(translatedTexts))).flat();
  const wrong = texts.filter(([, { en = '', ko = '' }]) => new Set(places(en)).symmetricDifference(new Set(places(ko))).size > 0);
  assert.deepEqual(
    wrong.map(([name]) => name),
    [],
  );
});
