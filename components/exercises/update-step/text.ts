import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'weight' | 'slope' | 'rate'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'What is the weight after one step of SGD without momentum?',
    given: { weight: 'weight w', slope: 'slope ∂L/∂w', rate: 'learning rate η' },
    fields: ['New weight:'],
    hints: [
      'In which direction does the loss rise, and in which does the step go?',
      'Multiply the slope by the learning rate, and subtract the product from the weight. Subtracting a negative number adds.',
    ],
    steps: { move: 'Learning rate times slope', update: 'Weight minus that' },
    mistakes: {
      signWrong: {
        name: 'You went uphill.',
        why: 'The slope says where the loss rises. The step goes the other way, so it is subtracted.',
      },
      forgotRate: {
        name: 'You left out the learning rate.',
        why: 'The slope alone says nothing about how far to go; the learning rate shortens it.',
      },
      moveOnly: { name: 'That is only the change.', why: 'It still has to be subtracted from the weight.' },
      rateOnly: {
        name: 'You left out the slope.',
        why: 'A step is long where the loss is steep and short where it is flat: the rate is multiplied by the slope.',
      },
    },
  },
  ko: {
    question: '모멘텀 없는 SGD로 한 단계 나아가면 가중치는 얼마가 되는가?',
    given: { weight: '가중치 w', slope: '기울기 ∂L/∂w', rate: '학습률 η' },
    fields: ['새 가중치:'],
    hints: [
      '손실은 어느 쪽으로 갈 때 커지는가? 걸음은 어느 쪽으로 내디뎌야 하는가?',
      '기울기에 학습률을 곱하고, 그 값을 가중치에서 뺀다. 음수를 빼면 더하는 것이 된다.',
    ],
    steps: { move: '학습률 × 기울기', update: '가중치에서 그만큼 빼기' },
    mistakes: {
      signWrong: { name: '오르막으로 갔다.', why: '기울기는 손실이 커지는 쪽을 가리킨다. 걸음은 반대쪽으로 내디뎌야 하므로 뺀다.' },
      forgotRate: { name: '학습률을 빠뜨렸다.', why: '기울기만으로는 얼마나 갈지 정해지지 않는다. 학습률을 곱해 걸음을 줄인다.' },
      moveOnly: { name: '바뀌는 양만 구했다.', why: '그 값을 가중치에서 빼야 새 가중치가 된다.' },
      rateOnly: { name: '기울기를 빠뜨렸다.', why: '가파른 곳에서는 크게, 평평한 곳에서는 작게 나아간다. 학습률에 기울기를 곱해야 한다.' },
    },
  },
};
