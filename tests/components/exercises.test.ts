import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { formatAnswer, readAnswer } from '../../components/exercises/answer.ts';
import { compareSteps } from '../../components/exercises/compareSteps.ts';
import type { ExerciseKind, Worked } from '../../components/exercises/ExerciseKind.ts';
import type { ExerciseText } from '../../components/exercises/ExerciseText.ts';
import { judge, leadsTo } from '../../components/exercises/judge.ts';
import { makeProblem } from '../../components/exercises/makeProblem.ts';
import { fill } from '../../components/shared/format.ts';
import { languages, type Translated } from '../../components/shared/language.ts';

const folder = new URL('../../components/exercises/', import.meta.url);
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const seeds = Array.from({ length: 200 }, (_, seed) => seed);

interface Loaded {
  readonly kind: ExerciseKind<unknown>;
  readonly text: Translated<ExerciseText>;
}

async function load(name: string): Promise<Loaded> {
  const [{ kind }, { text }] = await Promise.all([import(`${folder.href}${name}/kind.ts`), import(`${folder.href}${name}/text.ts`)]);
  return { kind, text };
}

const written = (worked: Worked): string =>
  worked.steps.flatMap(({ line }) => line.map(({ text, grid }) => text + String(grid ?? '').replaceAll('-', '−'))).join(' ');

/** What a reader would type to give this answer. */
const typed = ({ answer }: Worked): readonly string[] => {
  if (typeof answer === 'number') return [formatAnswer('number', answer)];
  return typeof answer === 'object' ? answer.map(String) : [answer];
};

/** The number a procedure's last line ends in. */
const lastNumber = ({ steps }: Worked): number =>
  Number((written({ answer: 0, steps: steps.slice(-1) }).match(/−?[\d.]+(?=\)?$)/)?.[0] ?? 'NaN').replace('−', '-'));

/** The value of written arithmetic without letters: "⌊(8 + 1 − 3) / 2⌋ + 1". */
const calculate = (arithmetic: string): number => {
  const source = arithmetic
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('²', '**2')
    .replaceAll('⌊', 'Math.floor(')
    .replaceAll('⌈', 'Math.ceil(')
    .replaceAll(/[⌋⌉]/g, ')');
  return Number(new Function(`return ${source}`)());
};

/** Each chain of equal numbers of a procedure: "2 + 3 = 5". What stands behind a comparison or an arrow is none. */
const equationsOf = ({ steps }: Worked): readonly (readonly string[])[] =>
  steps
    .map(
      ({ line }) =>
        line
          .map(({ text }) => text)
          .join('')
          .split(/[<>≥≤≯→]/)[0] ?? '',
    )
    .filter((chain) => chain.includes('=') && !/[a-zθ]/.test(chain))
    .map((chain) => chain.split('='));

for (const name of names) {
  const { kind, text } = await load(name);
  const mistakes = Object.keys(kind.mistakes);
  const problems = seeds.map((seed) => makeProblem(kind, seed));

  test(`${name}: a seed always gives the same problem, and there are many`, () => {
    assert.equal(kind.name, name);
    for (const seed of seeds.slice(0, 20)) assert.deepEqual(makeProblem(kind, seed), problems[seed]);
    assert.ok(new Set(problems.map((problem) => JSON.stringify(problem))).size >= 12);
  });

  test(`${name}: the right answer is accepted as it would be typed`, () => {
    for (const problem of problems) {
      const worked = kind.right(problem);
      const answer = kind.form === 'bits' ? worked.answer : readAnswer(kind.form, typed(worked));
      assert.ok(answer !== null);
      assert.equal(judge(kind, problem, answer).verdict, 'right', JSON.stringify(problem));
    }
  });

  test(`${name}: a mistake's answer is recognised as that mistake where it is distinct`, () => {
    const shown = new Map(mistakes.map((mistake) => [mistake, 0]));
    for (const problem of problems) {
      const seen = [kind.right(problem)];
      for (const mistake of mistakes) {
        const worked = kind.mistakes[mistake](problem);
        if (seen.some((earlier) => leadsTo(earlier, worked.answer))) continue;
        seen.push(worked);
        assert.deepEqual(judge(kind, problem, worked.answer), { verdict: 'mistake', mistake }, JSON.stringify(problem));
        shown.set(mistake, (shown.get(mistake) ?? 0) + 1);
      }
    }
    for (const [mistake, times] of shown) assert.ok(times >= 40, `${mistake} shows in ${times} of ${seeds.length} problems`);
  });

  test(`${name}: every step is finite, has its words in both languages and keeps the right order`, () => {
    for (const problem of problems) {
      const right = kind.right(problem);
      const order = right.steps.map((step) => step.name);
      for (const worked of [right, ...mistakes.map((mistake) => kind.mistakes[mistake](problem))]) {
        assert.doesNotMatch(written(worked), /NaN|undefined|Infinity|∞|-|\.\d{5}/);
        assert.doesNotMatch(formatAnswer(kind.form, worked.answer), /NaN|undefined|∞/);
        const places = worked.steps.map((step) => order.indexOf(step.name));
        assert.deepEqual(
          places,
          [...new Set(places)].sort((a, b) => a - b),
        );
        assert.ok(!places.includes(-1));
      }
      for (const lang of languages) for (const step of order) assert.ok(text[lang].steps[step], `${lang}: ${step}`);
    }
  });

  test(`${name}: both sides of every written equation are equal, in right and in wrong procedures`, () => {
    for (const problem of problems)
      for (const procedure of [kind.right, ...Object.values(kind.mistakes)])
        for (const sides of equationsOf(procedure(problem))) {
          const [first, ...others] = sides.map(calculate);
          for (const other of others) assert.ok(Math.abs(other - Number(first)) < 1e-3, `${sides.join('=')} ${JSON.stringify(problem)}`);
        }
  });

  test(`${name}: a wrong procedure parts from the right one at some step`, () => {
    for (const problem of problems) {
      const right = kind.right(problem);
      if (right.steps.length === 0) continue;
      for (const mistake of mistakes) {
        const worked = kind.mistakes[mistake](problem);
        if (leadsTo(right, worked.answer)) continue;
        assert.ok(
          compareSteps(right, worked).some(({ isParting }) => isParting),
          `${mistake} ${JSON.stringify(problem)}`,
        );
      }
    }
  });

  test(`${name}: both languages have the same mistakes, steps, fields and options`, () => {
    const { en, ko } = text;
    for (const words of [en, ko]) assert.deepEqual(Object.keys(words.mistakes).sort(), [...mistakes].sort());
    assert.deepEqual(Object.keys(en.steps), Object.keys(ko.steps));
    assert.equal(en.fields.length, ko.fields.length);
    assert.deepEqual(Object.keys(en.given), Object.keys(ko.given));
    for (const problem of problems)
      for (const words of [en, ko]) {
        const topic = kind.topic?.(problem);
        const names = (kind.options?.(problem) ?? []).map((id) => kind.optionName?.(id) ?? words.options?.[id]);
        const said = [fill(words.question, kind.inserts?.(problem) ?? {}), ...names];
        assert.ok(said.every((part) => part !== undefined && part !== ''));
        assert.ok(topic === undefined || (words.reasons?.[topic] && words.given[topic]));
        assert.doesNotMatch(`${said.join(' ')} ${kind.solution?.(problem)}`, /NaN|∞|\$\{|\{[a-z]{2,}\}/);
      }
  });

  if (kind.form === 'choice')
    test(`${name}: the right answer and every mistake's are among the options, each once`, () => {
      for (const problem of problems) {
        const options = kind.options?.(problem) ?? [];
        assert.equal(new Set(options).size, options.length);
        assert.ok(options.length >= 2);
        for (const procedure of [kind.right, ...Object.values(kind.mistakes)])
          assert.ok(options.includes(String(procedure(problem).answer)), JSON.stringify(problem));
      }
    });

  if (kind.form === 'number' && name !== 'bias-for-gate' && name !== 'count-firing' && name !== 'conv2d-padding')
    test(`${name}: what is written last is the answer`, () => {
      for (const problem of problems)
        for (const procedure of [kind.right, ...Object.values(kind.mistakes)]) {
          const worked = procedure(problem);
          assert.ok(Math.abs(lastNumber(worked) - Number(worked.answer)) < 1e-3, `${written(worked)}: ${worked.answer}`);
        }
    });
}
