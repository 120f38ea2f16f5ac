import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import { gateInputs } from '../gates.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, never>;

const rows = gateInputs.map(([x1, x2]) => `(${x1}, ${x2})`);

const steps = Object.fromEntries(rows.map((inputs, row) => [`row${row}`, `({x1}, {x2}) = ${inputs}`]));

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'The neuron gives {y} = 1 when {b} + {w1}{x1} + {w2}{x2} ≥ 0, and 0 otherwise. Fill in {y} for each input ({x1}, {x2}).',
    given: {},
    fields: rows,
    hints: [
      'Start with (0, 0): there the weights do not count, only {b} is left.',
      'An input of 1 adds its weight, an input of 0 adds nothing. Find {z} for each row, bias included, then compare it with 0.',
    ],
    steps,
    mistakes: {
      forgotBias: { name: 'You forgot the bias.', why: 'Every row starts from {b}; the first one is {b} alone.' },
      biasAsThreshold: {
        name: 'You compared the weighted sum with the bias.',
        why: 'The bias is added to it, and the total is compared with 0.',
      },
      thresholdSign: {
        name: 'You turned the comparison round.',
        why: 'The output is 1 when the sum is at least 0, not when it is at most 0.',
      },
      tieReversed: { name: 'You decided the tie the other way.', why: 'The rule here is ≥: a sum of exactly 0 gives 1.' },
    },
  },
  ko: {
    question: '이 뉴런은 {b} + {w1}{x1} + {w2}{x2} ≥ 0이면 {y} = 1을, 그렇지 않으면 0을 낸다. 입력 ({x1}, {x2})마다 {y}를 채운다.',
    given: {},
    fields: rows,
    hints: [
      '(0, 0)부터 시작한다. 여기서는 가중치가 힘을 쓰지 못하고 {b}만 남는다.',
      '입력이 1이면 그 가중치를 더하고 0이면 아무것도 더하지 않는다. 줄마다 편향까지 더한 {z}를 구하고 0과 비교한다.',
    ],
    steps,
    mistakes: {
      forgotBias: { name: '편향을 더하지 않았다.', why: '모든 줄은 {b}에서 출발한다. 첫째 줄은 {b}뿐이다.' },
      biasAsThreshold: { name: '가중합을 편향과 비교했다.', why: '편향은 더하는 수이고, 0과 비교하는 것은 그 합이다.' },
      thresholdSign: { name: '부등호를 뒤집었다.', why: '합이 0 이상일 때 1을 낸다. 0 이하일 때가 아니다.' },
      tieReversed: { name: '정확히 0일 때를 반대로 정했다.', why: '여기서 쓰는 규칙은 ≥이다. 합이 정확히 0이면 1을 낸다.' },
    },
  },
};
