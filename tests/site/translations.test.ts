import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingWords } from '../../site/build/translations.ts';
import { withFiles } from '../support/chapterFolder.ts';
import { languages, root } from '../support/site.ts';

test('no words of the book are missing in a language', async () => {
  assert.deepEqual(await missingWords({ root, languages }), []);
});

test('words that one language lacks are named with their file', async () => {
  const files = {
    'components/widgets/a/text.ts':
      "export const text = { en: { title: 'A', names: { one: '1', two: '2' } }, ko: { title: 'A', names: { one: '1' } } };",
    'site/text.ts': "export const siteText = { en: { skip: 'Skip' } };",
  };
  const missing = await withFiles(files, (folder) => missingWords({ root: folder, languages: ['en', 'ko'] }));
  assert.deepEqual(missing, [
    'components/widgets/a/text.ts: text.names.two is missing in "ko"',
    'site/text.ts: siteText.skip is missing in "ko"',
  ]);
});
