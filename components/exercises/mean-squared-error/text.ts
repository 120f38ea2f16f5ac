import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'outputs' | 'targets'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'What is the mean squared error of these outputs?',
    given: { outputs: 'Outputs', targets: 'What would be right' },
    fields: ['Loss:'],
    hints: [
      'How far off is each output? What becomes of a negative error?',
      'Square each of the four errors, add the squares, divide by four.',
    ],
    steps: { squares: 'Squared errors, added', mean: 'Their mean' },
    mistakes: {
      forgotMean: {
        name: 'You forgot to take the mean.',
        why: 'Without it the loss would grow with the number of outputs and could not be compared.',
      },
      notSquared: { name: 'You did not square the errors.', why: 'Squares make a large error count for more than several small ones.' },
      signsKept: { name: 'Your errors cancel out.', why: 'Too much and too little are both wrong. Squared, no error is negative.' },
    },
  },
  ko: {
    question: '이 출력들의 평균제곱오차는 얼마인가?',
    given: { outputs: '출력', targets: '정답' },
    fields: ['손실:'],
    hints: ['출력마다 얼마나 벗어났는가? 음수인 오차는 어떻게 되는가?', '네 오차를 저마다 제곱하고, 모두 더해 4로 나눈다.'],
    steps: { squares: '제곱한 오차를 모두 더하기', mean: '평균' },
    mistakes: {
      forgotMean: { name: '평균을 내지 않았다.', why: '평균을 내지 않으면 출력이 많을수록 손실이 커져 서로 견줄 수 없다.' },
      notSquared: { name: '오차를 제곱하지 않았다.', why: '제곱하면 큰 오차 하나가 작은 오차 여럿보다 무겁게 셈해진다.' },
      signsKept: { name: '오차끼리 상쇄되었다.', why: '넘치는 것도 모자라는 것도 틀린 것이다. 제곱하면 음수인 오차가 없어진다.' },
    },
  },
};
