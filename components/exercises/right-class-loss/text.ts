import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'probability'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'The picture shows a {label}. The network gives the four digits these probabilities (all others 0). What is the cross-entropy of this picture, to two decimals? A calculator is allowed.',
    given: { probability: 'digit' },
    fields: ['Loss:'],
    hints: [
      'Only one of the four probabilities takes part. Which?',
      'Take the natural logarithm (ln) of the probability of the right digit, and turn its sign.',
    ],
    steps: { chosen: 'Probability of the right digit', log: 'Minus its natural logarithm' },
    mistakes: {
      mostLikely: {
        name: 'You took the most probable digit.',
        why: 'The loss asks how much the network believes in the right digit, not how sure it is of its own answer.',
      },
      forgotMinus: {
        name: 'You forgot the minus.',
        why: 'The logarithm of a probability is never positive; minus it is the loss, which is never negative.',
      },
      base10: { name: 'You took the logarithm to base 10.', why: 'The loss uses the natural logarithm, the key ln of a calculator.' },
      oneMinus: {
        name: 'You took the missing probability.',
        why: '1 − p grows to 1 at most. The logarithm punishes a network without limit that gives the right digit next to nothing.',
      },
    },
  },
  ko: {
    question:
      '그림의 숫자는 {label}이다. 신경망은 네 숫자에 다음 확률을 주었다(나머지는 0). 이 그림의 교차 엔트로피를 소수 둘째 자리까지 구하면 얼마인가? 계산기를 써도 된다.',
    given: { probability: '숫자' },
    fields: ['손실:'],
    hints: ['네 확률 가운데 계산에 쓰이는 것은 하나뿐이다. 어느 것인가?', '정답 숫자의 확률에 자연로그(ln)를 취하고 부호를 바꾼다.'],
    steps: { chosen: '정답 숫자의 확률', log: '자연로그를 취해 부호 바꾸기' },
    mistakes: {
      mostLikely: {
        name: '가장 높은 확률을 썼다.',
        why: '손실은 신경망이 정답을 얼마나 믿는지를 묻는다. 제 답을 얼마나 확신하는지가 아니다.',
      },
      forgotMinus: {
        name: '부호를 바꾸지 않았다.',
        why: '확률의 로그는 양수가 될 수 없다. 부호를 바꾼 것이 손실이며, 손실은 음수가 되지 않는다.',
      },
      base10: { name: '밑이 10인 로그를 썼다.', why: '손실에는 자연로그, 곧 계산기의 ln 단추를 쓴다.' },
      oneMinus: {
        name: '모자란 확률을 구했다.',
        why: '1 − p는 커 봐야 1이다. 로그를 쓰면 정답에 거의 아무 확률도 주지 않은 신경망의 손실이 한없이 커진다.',
      },
    },
  },
};
