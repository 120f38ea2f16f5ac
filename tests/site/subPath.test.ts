import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { book } from '../../book.config.ts';
import { brokenLinks } from '../support/html.ts';
import { build, withProjectCopy } from '../support/projectCopy.ts';
import { builtPages } from '../support/site.ts';

test('a book served from a folder keeps every link inside that folder', () => {
  withProjectCopy((folder) => {
    const { isBuilt, output } = build(folder, { BOOK_BASE: '/some/where/' });
    assert.ok(isBuilt, output);
    const paths = builtPages().map(({ path }) => path);
    assert.deepEqual(brokenLinks(join(folder, 'dist'), '/some/where/', paths, new URL(book.url).origin), []);
  });
});
