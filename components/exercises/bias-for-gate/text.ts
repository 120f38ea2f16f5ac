import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, never>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'The neuron gives 1 when {b} + {w1}{x1} + {w2}{x2} ≥ 0. Find a bias {b} that makes it an {gate} gate. (There is more than one.)',
    given: {},
    fields: ['{b} ='],
    hints: [
      'Write the gate’s truth table. In each row {b} plus the weights whose input is 1 has to reach 0, or has to stay below it.',
      'The smallest sum of weights that must fire tells how low {b} may be. The largest sum that must stay silent tells what {b} must stay below.',
    ],
    steps: { fires: 'The weakest row that must give 1', rests: 'The strongest row that must give 0', range: 'Both together' },
    mistakes: {
      otherGate: { name: 'You made the other gate.', why: 'AND gives 1 only when both inputs are 1; OR already when one of them is.' },
      nothingFires: { name: 'This neuron never fires.', why: 'With a bias this low even (1, 1) stays below 0, yet that row must give 1.' },
      signTurned: {
        name: 'You took the threshold for the bias.',
        why: 'The size fits, the sign does not: {b} is added to the sum, so it must be negative here.',
      },
      everythingFires: { name: 'This neuron always fires.', why: 'With {b} ≥ 0 even (0, 0) gives 1, yet that row must give 0.' },
    },
  },
  ko: {
    question:
      '이 뉴런은 {b} + {w1}{x1} + {w2}{x2} ≥ 0이면 1을 낸다. 뉴런이 {gate} 게이트가 되게 하는 편향 {b}를 하나 찾는다. (답은 여럿이다.)',
    given: {},
    fields: ['{b} ='],
    hints: [
      '게이트의 진리표를 적는다. {b}에 입력이 1인 가중치를 더한 값이, 1을 내야 하는 줄에서는 0 이상이어야 하고 0을 내야 하는 줄에서는 0보다 작아야 한다.',
      '1을 내야 하는 가장 작은 가중치 합이 {b}를 얼마까지 낮출 수 있는지 알려 준다. 0을 내야 하는 가장 큰 합은 {b}가 무엇보다 작아야 하는지 알려 준다.',
    ],
    steps: { fires: '1을 내야 하는 가장 약한 줄', rests: '0을 내야 하는 가장 강한 줄', range: '둘을 합치면' },
    mistakes: {
      otherGate: { name: '다른 게이트가 되었다.', why: 'AND는 두 입력이 모두 1일 때만 1을 내고, OR는 하나만 1이어도 1을 낸다.' },
      nothingFires: {
        name: '이 뉴런은 한 번도 활성화되지 않는다.',
        why: '편향이 이렇게 낮으면 (1, 1)에서도 0에 못 미친다. 그러나 그 줄은 1이어야 한다.',
      },
      signTurned: {
        name: '임계값을 편향으로 적었다.',
        why: '크기는 맞지만 부호가 다르다. {b}는 합에 더하는 수이므로 여기서는 음수여야 한다.',
      },
      everythingFires: { name: '이 뉴런은 항상 활성화된다.', why: '{b} ≥ 0이면 (0, 0)에서도 1이 나온다. 그러나 그 줄은 0이어야 한다.' },
    },
  },
};
