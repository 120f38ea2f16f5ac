import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import { importsOf, type Source, sources } from '../support/sources.ts';

/** What a folder may import: paths of the project and packages. */
interface Rule {
  readonly paths: RegExp;
  readonly packages: RegExp;
}

const anything = /./;
const nothing = /^$/;

const rules: Readonly<Record<string, Rule>> = {
  engine: { paths: /^engine\//, packages: nothing },
  components: {
    paths: /^(components|engine)\/|^content\/(glossary|facts)(\.ts$|\/)/,
    packages: /^(preact(\/hooks)?|d3-[a-z]+)$/,
  },
  content: { paths: /^(content|components|engine)\//, packages: nothing },
  site: { paths: /^(site|content|components|engine)\/|^book\.config\.ts$/, packages: anything },
  tests: { paths: anything, packages: anything },
  '': { paths: /^site\/|^(book\.config|components\/shared\/language)\.ts$/, packages: anything },
};

const ruleOf = (file: string): Rule | undefined => rules[file.includes('/') ? (file.split('/')[0] ?? '') : ''];

/** What a file imports against the rules. */
function violations(source: Source): string[] {
  const rule = ruleOf(source.file);
  if (rule === undefined) return [`${source.file} stands in a folder without a rule`];
  const wrong = importsOf(source).filter((specifier) => {
    const path = posix.normalize(posix.join(posix.dirname(source.file), specifier));
    return specifier.startsWith('.') ? !rule.paths.test(path) : !rule.packages.test(specifier);
  });
  return wrong.map((specifier) => `${source.file} imports ${specifier}`);
}

test('no file imports what the rules of its folder forbid', () => {
  const all = sources();
  assert.ok(all.length > 100, 'the sources were not found');
  assert.deepEqual(all.flatMap(violations), []);
});

test('a chapter imports components only, never the engine', () => {
  const chapters = sources().filter(({ file }) => file.endsWith('.mdx'));
  const wrong = chapters.flatMap(({ file, text }) =>
    importsOf({ file, text }).filter((specifier) => !/^(\.\.\/)+components\//.test(specifier)),
  );
  assert.deepEqual(wrong, []);
});

test('the rules see every way of importing, in every kind of file', () => {
  const wrong = [
    { file: 'engine/ops/x.ts', text: "import { View } from '../../components/View.tsx';" },
    { file: 'engine/ops/x.ts', text: "export {\n  a,\n  b,\n} from 'd3-scale';" },
    { file: 'components/book/X.astro', text: "---\nimport Layout from '../../site/layouts/Chapter.astro';\n---\n" },
    { file: 'components/shared/X.tsx', text: "const later = import('../../tests/support/site.ts');" },
    { file: 'components/shared/x.css', text: "@import url('../../site/styles/tokens.css');" },
    { file: 'content/en/02-x.mdx', text: "import { relu } from '../../site/x.ts';\n\n# x" },
    { file: 'site/x.ts', text: "const all = import.meta.glob<Module>('../tests/**/*.ts', { eager: true });" },
    { file: 'lost/x.ts', text: '' },
  ];
  for (const source of wrong) assert.equal(violations(source).length, 1, source.text);
  assert.deepEqual(violations({ file: 'content/en/02-x.mdx', text: "```python\nfrom '../site' import x\n```\n" }), []);
});
