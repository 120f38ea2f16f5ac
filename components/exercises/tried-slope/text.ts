import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'weight' | 'input' | 'target' | 'nudge'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'A neuron outputs w · x, and its loss is (w · x − y)². Estimate the slope of the loss by changing w to w + h. What do you get?',
    given: { weight: 'weight w', input: 'input x', target: 'right output y', nudge: 'change h' },
    fields: ['Slope:'],
    hints: [
      'Compute the loss twice: with w, and with w + h. Which of the two is larger?',
      'The slope is the change of the loss, new minus old, divided by the change of the weight.',
    ],
    steps: { here: 'Loss at w', there: 'Loss at w + h', slope: 'Change of the loss for each unit of w' },
    mistakes: {
      notDivided: {
        name: 'You did not divide by h.',
        why: 'A slope is a change for each unit of the weight; a small h makes a small change of the loss.',
      },
      reversed: {
        name: 'You subtracted the wrong way round.',
        why: 'It is the new loss minus the old: positive where the loss rises with the weight.',
      },
      onlyThere: { name: 'You forgot the loss at w.', why: 'The slope needs the change of the loss, not the loss itself.' },
    },
  },
  ko: {
    question: '뉴런의 출력은 w · x이고 손실은 (w · x − y)²이다. w를 w + h로 바꾸어 보아 손실의 기울기를 어림하면 얼마인가?',
    given: { weight: '가중치 w', input: '입력 x', target: '정답 y', nudge: '바꾸는 폭 h' },
    fields: ['기울기:'],
    hints: [
      '손실을 w에서 한 번, w + h에서 한 번 계산한다. 어느 쪽이 더 큰가?',
      '기울기는 손실이 바뀐 양(새 손실 − 옛 손실)을 가중치가 바뀐 양으로 나눈 값이다.',
    ],
    steps: { here: 'w에서의 손실', there: 'w + h에서의 손실', slope: '가중치 1마다 손실이 바뀌는 양' },
    mistakes: {
      notDivided: { name: 'h로 나누지 않았다.', why: '기울기는 가중치 1마다 바뀌는 양이다. h가 작으면 손실도 조금만 바뀐다.' },
      reversed: { name: '빼는 순서가 바뀌었다.', why: '새 손실에서 옛 손실을 뺀다. 가중치와 함께 손실이 커지는 곳에서 양수가 된다.' },
      onlyThere: { name: 'w에서의 손실을 빠뜨렸다.', why: '기울기에는 손실 자체가 아니라 손실이 바뀐 양이 필요하다.' },
    },
  },
};
