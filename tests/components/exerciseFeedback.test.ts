import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshAttempt } from '../../components/exercises/attempt.ts';
import { feedbackMessage } from '../../components/exercises/feedbackMessage.ts';
import { judge, type Outcome } from '../../components/exercises/judge.ts';
import { makeProblem } from '../../components/exercises/makeProblem.ts';
import { kind } from '../../components/exercises/perceptron-output/kind.ts';
import { text } from '../../components/exercises/perceptron-output/text.ts';
import { languages } from '../../components/shared/language.ts';

type Mistake = keyof typeof kind.mistakes;

const problem = makeProblem(kind, 3);
const solution = String(kind.right(problem).answer);

const say = (lang: (typeof languages)[number], judgement: Outcome<Mistake> | null, misses: number, isShown = false) =>
  feedbackMessage<typeof problem, Mistake>(
    lang,
    kind,
    text[lang],
    { problem, judgement, attempt: { ...freshAttempt('number', 3), misses, isShown } },
    solution,
  );

for (const lang of languages) {
  test(`feedbackMessage() gives a nudge first, more afterwards, and never the answer (${lang})`, () => {
    const outcome = judge(kind, problem, 1234);
    const [first, second, third] = [1, 2, 3].map((misses) => say(lang, outcome, misses).rest);
    assert.ok(first?.includes(text[lang].hints[0]));
    assert.ok(second?.includes(text[lang].hints[1]));
    assert.equal(third, second);
  });

  test(`feedbackMessage() names the mistake (${lang})`, () => {
    const outcome = judge(kind, problem, kind.mistakes.forgotBias(problem).answer);
    assert.equal(say(lang, outcome, 1).lead, text[lang].mistakes.forgotBias.name);
  });

  test(`feedbackMessage() says nothing before the first check, and asks for a number where there is none (${lang})`, () => {
    assert.deepEqual(say(lang, null, 0), { tone: 'none', lead: '', rest: '' });
    assert.equal(say(lang, { verdict: 'unreadable' }, 0).tone, 'unreadable');
  });

  test(`feedbackMessage() shows the solution only where it was asked for (${lang})`, () => {
    assert.ok(say(lang, judge(kind, problem, 1234), 2, true).lead.endsWith(solution));
    assert.equal(say(lang, judge(kind, problem, Number(solution)), 0).tone, 'right');
  });
}
