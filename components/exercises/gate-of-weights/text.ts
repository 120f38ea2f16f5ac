import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import { gateInputs } from '../gates.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, never>;

const gates = { and: 'AND', or: 'OR', nand: 'NAND', nor: 'NOR' };

const steps = Object.fromEntries(gateInputs.map(([x1, x2], row) => [`row${row}`, `({x1}, {x2}) = (${x1}, ${x2})`]));

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'The inputs are 0 or 1, and {y} = 1 when {b} + {w1}{x1} + {w2}{x2} ≥ 0. Which gate is this neuron?',
    given: {},
    fields: ['Gate'],
    options: { ...gates, one: 'always 1', zero: 'always 0' },
    hints: [
      'Try the two extremes first: what comes out for (0, 0), and what for (1, 1)?',
      'Write the truth table: {b} for (0, 0), {b} + {w2} for (0, 1), {b} + {w1} for (1, 0), {b} + {w1} + {w2} for (1, 1). Which of them reach 0?',
    ],
    steps,
    mistakes: {
      forgotBias: { name: 'You forgot the bias.', why: 'Without it this would be your gate; {b} has to be added in every row.' },
      thresholdSign: {
        name: 'You turned the comparison round.',
        why: 'The output is 1 when the sum is at least 0, not when it is at most 0.',
      },
      tieReversed: { name: 'You decided the tie the other way.', why: 'The rule here is ≥: a sum of exactly 0 gives 1.' },
    },
  },
  ko: {
    question: '입력은 0 또는 1이고, {b} + {w1}{x1} + {w2}{x2} ≥ 0이면 {y} = 1이다. 이 뉴런은 어떤 게이트인가?',
    given: {},
    fields: ['게이트'],
    options: { ...gates, one: '항상 1', zero: '항상 0' },
    hints: [
      '양 끝부터 살펴본다. (0, 0)과 (1, 1)에서는 무엇이 나오는가?',
      '진리표를 적는다. (0, 0)에서는 {b}, (0, 1)에서는 {b} + {w2}, (1, 0)에서는 {b} + {w1}, (1, 1)에서는 {b} + {w1} + {w2}이다. 이 가운데 0 이상인 것은 어느 것인가?',
    ],
    steps,
    mistakes: {
      forgotBias: { name: '편향을 더하지 않았다.', why: '편향이 없다면 그 게이트가 맞다. 그러나 줄마다 {b}를 더해야 한다.' },
      thresholdSign: { name: '부등호를 뒤집었다.', why: '합이 0 이상일 때 1을 낸다. 0 이하일 때가 아니다.' },
      tieReversed: { name: '정확히 0일 때를 반대로 정했다.', why: '여기서 쓰는 규칙은 ≥이다. 합이 정확히 0이면 1을 낸다.' },
    },
  },
};
