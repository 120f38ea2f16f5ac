import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, never>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'A neuron adds its bias and its two weighted inputs: {z} = {b} + {w1}{x1} + {w2}{x2}. What is {z}?',
    given: {},
    fields: ['{z} ='],
    hints: [
      'Take it in three parts: one product for each input, their sum, and then the bias.',
      'First {w1} × {x1} and {w2} × {x2}, minding the signs. Add the two products. Add {b} to that sum.',
    ],
    steps: { terms: 'Inputs meet weights', sum: 'Sum', bias: 'Bias' },
    mistakes: {
      forgotBias: { name: 'You forgot the bias.', why: 'The sum of the products is not {z} yet: {b} still has to be added.' },
      biasSubtracted: {
        name: 'You subtracted the bias.',
        why: 'The formula adds {b}, whatever its sign: adding −2 makes {z} smaller, adding 2 makes it larger.',
      },
      summedWeightsOnly: {
        name: 'You added up the weights without their inputs.',
        why: 'Each weight has to be multiplied by its input first.',
      },
      addedInsteadOfMultiplied: {
        name: 'You added inputs and weights.',
        why: '{w1}{x1} is a product: a weight says how many times its input counts.',
      },
    },
  },
  ko: {
    question: '뉴런은 가중치를 곱한 두 입력과 편향을 모두 더한다: {z} = {b} + {w1}{x1} + {w2}{x2}. {z}의 값은 얼마인가?',
    given: {},
    fields: ['{z} ='],
    hints: [
      '세 부분으로 나누어 계산한다. 입력마다 곱을 하나씩 구하고, 곱을 더하고, 마지막에 편향을 더한다.',
      '부호에 주의하며 {w1} × {x1}, {w2} × {x2}부터 구한다. 두 곱을 더한 다음, 그 합에 {b}까지 더한다.',
    ],
    steps: { terms: '입력과 가중치', sum: '합', bias: '편향' },
    mistakes: {
      forgotBias: { name: '편향을 더하지 않았다.', why: '곱의 합은 아직 {z}가 아니다. 여기에 {b}까지 더해야 한다.' },
      biasSubtracted: { name: '편향을 뺐다.', why: '부호가 무엇이든 식에서는 {b}를 더한다. −2를 더하면 {z}가 작아지고 2를 더하면 커진다.' },
      summedWeightsOnly: { name: '입력을 곱하지 않고 가중치만 더했다.', why: '먼저 가중치마다 제 입력을 곱해야 한다.' },
      addedInsteadOfMultiplied: {
        name: '입력과 가중치를 곱하지 않고 더했다.',
        why: '{w1}{x1}은 곱이다. 가중치는 입력을 몇 배로 셈할지를 나타낸다.',
      },
    },
  },
};
