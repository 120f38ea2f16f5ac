import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, never>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'A neuron fires when the condition below holds. Write the same condition as {b} + {w1}{x1} + {w2}{x2} ≥ 0. What is {b}?',
    given: {},
    fields: ['{b} ='],
    hints: [
      'Bring everything to the left side, so that 0 is left on the right.',
      'Take {θ} away from both sides. What now stands beside the weighted inputs is {b}, sign and all.',
    ],
    steps: { moved: 'Everything on one side', bias: 'What is added is the bias' },
    mistakes: {
      sameSign: {
        name: 'You took the threshold itself as the bias.',
        why: 'When {θ} moves to the other side it changes its sign: {b} = −{θ}.',
      },
      rightHandSide: {
        name: 'You read off the right-hand side.',
        why: '0 is what is left there after {θ} has moved; {b} is what {θ} has become on the left.',
      },
      weightsToo: { name: 'You added the weights to the bias.', why: 'The weights stay with their inputs; only {θ} moves.' },
    },
  },
  ko: {
    question: '아래 조건이 성립하면 뉴런이 활성화된다. 같은 조건을 {b} + {w1}{x1} + {w2}{x2} ≥ 0 꼴로 적을 때 {b}의 값은 얼마인가?',
    given: {},
    fields: ['{b} ='],
    hints: ['오른쪽에 0만 남도록 모든 것을 왼쪽으로 옮긴다.', '양쪽에서 {θ}를 뺀다. 이제 가중합 옆에 놓인 것이 부호까지 포함하여 {b}이다.'],
    steps: { moved: '한쪽으로 모으기', bias: '더해지는 수가 편향' },
    mistakes: {
      sameSign: { name: '임계값을 그대로 편향으로 적었다.', why: '{θ}를 반대쪽으로 옮기면 부호가 바뀐다: {b} = −{θ}.' },
      rightHandSide: { name: '오른쪽에 남은 수를 적었다.', why: '0은 {θ}를 옮기고 나서 남은 수이다. {b}는 {θ}가 왼쪽으로 가서 된 수이다.' },
      weightsToo: { name: '가중치까지 편향에 더했다.', why: '가중치는 입력 곁에 그대로 두고 {θ}만 옮긴다.' },
    },
  },
};
