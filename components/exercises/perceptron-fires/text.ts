import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, never>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'The neuron fires ({y} = 1) when {z} = {b} + {w1}{x1} + {w2}{x2} ≥ 0. What is {z}, and does it fire?',
    given: {},
    fields: ['Total and output'],
    hints: [
      'Find {z} first. Only then compare it with 0.',
      'Multiply, add the two products, add the bias. Then read the rule again: what does it say when {z} is exactly 0?',
    ],
    steps: { terms: 'Inputs meet weights', sum: 'Sum', bias: 'Bias', step: 'Compare with 0' },
    mistakes: {
      tieReversed: { name: 'You decided the tie the other way.', why: 'The rule here is ≥: at exactly 0 the neuron does fire.' },
      forgotBias: { name: 'You forgot the bias.', why: 'What is compared with 0 is the whole sum, bias included.' },
      thresholdSign: {
        name: 'You turned the comparison round.',
        why: 'The neuron fires when {z} is at least 0, not when it is at most 0.',
      },
      biasSubtracted: {
        name: 'You subtracted the bias.',
        why: 'The formula adds {b}. A negative bias lowers {z}, a positive one raises it.',
      },
    },
  },
  ko: {
    question: '{z} = {b} + {w1}{x1} + {w2}{x2} ≥ 0이면 뉴런이 활성화된다({y} = 1). {z}는 얼마이고, 뉴런은 활성화되는가?',
    given: {},
    fields: ['합과 출력'],
    hints: [
      '{z}부터 구한다. 0과 비교하는 것은 그다음이다.',
      '곱하고, 두 곱을 더하고, 편향을 더한다. 그리고 규칙을 다시 읽는다. {z}가 정확히 0이면 어떻게 된다고 했는가?',
    ],
    steps: { terms: '입력과 가중치', sum: '합', bias: '편향', step: '0과 비교' },
    mistakes: {
      tieReversed: { name: '정확히 0일 때를 반대로 정했다.', why: '여기서 쓰는 규칙은 ≥이다. 정확히 0이면 뉴런은 활성화된다.' },
      forgotBias: { name: '편향을 더하지 않았다.', why: '0과 비교하는 것은 편향까지 더한 값이다.' },
      thresholdSign: { name: '부등호를 뒤집었다.', why: '뉴런은 {z}가 0 이상일 때 활성화된다. 0 이하일 때가 아니다.' },
      biasSubtracted: { name: '편향을 뺐다.', why: '식에서는 {b}를 더한다. 음의 편향은 {z}를 낮추고 양의 편향은 높인다.' },
    },
  },
};
