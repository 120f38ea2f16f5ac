import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'sums' | 'before' | 'rise'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'Five samples, each a pair of inputs, reach a neuron one by one; their weighted sums {w1}{x1} + {w2}{x2} are given. The neuron fires when {b} plus that sum is ≥ 0. Now the bias rises. How many samples fire?',
    given: { sums: 'Weighted sums of five samples', before: '{b} before', rise: 'rises by' },
    fields: ['Samples that fire:'],
    hints: [
      'First the new bias. Then ask for each sample whether its sum plus the new bias reaches 0.',
      'Adding the bias shifts all five numbers by the same amount. Count those that are 0 or more afterwards.',
    ],
    steps: { bias: 'The new bias', compared: 'What is compared with the limit', hits: 'These fire' },
    mistakes: {
      biasUnchanged: { name: 'You counted with the old bias.', why: 'Every sample has to be judged with the bias after its rise.' },
      tieReversed: { name: 'You left out the tie.', why: 'The rule here is ≥: the sample that comes to exactly 0 fires too.' },
      biasAsThreshold: {
        name: 'You used the bias as a threshold.',
        why: 'The sums are not compared with {b}; {b} is added to them and the result is compared with 0.',
      },
      biasLowered: { name: 'You lowered the bias.', why: 'A rise makes {b} larger, and firing easier.' },
    },
  },
  ko: {
    question:
      '입력의 쌍인 표본 다섯 개가 하나씩 뉴런에 들어오며, 각각의 가중합 {w1}{x1} + {w2}{x2}가 주어져 있다. 가중합에 {b}를 더한 값이 0 이상이면 뉴런이 활성화된다. 편향이 커진 지금, 뉴런을 활성화하는 표본은 몇 개인가?',
    given: { sums: '다섯 표본의 가중합', before: '처음 {b}', rise: '증가량' },
    fields: ['활성화하는 표본의 수:'],
    hints: [
      '먼저 새 편향을 구한다. 그리고 표본마다 가중합에 새 편향을 더한 값이 0 이상인지 살펴본다.',
      '편향을 더하면 다섯 수가 모두 똑같은 만큼 움직인다. 움직인 뒤 0 이상인 것을 센다.',
    ],
    steps: { bias: '새 편향', compared: '기준과 비교할 값', hits: '활성화하는 표본' },
    mistakes: {
      biasUnchanged: { name: '처음 편향으로 세었다.', why: '모든 표본을 커진 뒤의 편향으로 판단해야 한다.' },
      tieReversed: { name: '정확히 0인 표본을 빠뜨렸다.', why: '여기서 쓰는 규칙은 ≥이다. 정확히 0이 되는 표본도 뉴런을 활성화한다.' },
      biasAsThreshold: { name: '편향을 임계값처럼 썼다.', why: '가중합을 {b}와 비교하는 것이 아니다. {b}를 더한 값을 0과 비교한다.' },
      biasLowered: { name: '편향을 낮추었다.', why: '편향이 커지면 {b}의 값이 커지고 뉴런은 더 쉽게 활성화된다.' },
    },
  },
};
