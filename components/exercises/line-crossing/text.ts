import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, never>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'The decision boundary is the line {b} + {w1}{x1} + {w2}{x2} = 0. At which {x1} does it cross the {x1} axis?',
    given: {},
    fields: ['{x1} ='],
    hints: [
      'What is {x2} everywhere on the {x1} axis?',
      'With {x2} = 0 only {b} + {w1}{x1} = 0 is left. Move {b} to the other side, then divide.',
    ],
    steps: { axis: 'On the axis {x2} = 0', solve: 'Solve for {x1}' },
    mistakes: {
      signForgotten: {
        name: 'You lost the sign.',
        why: 'When {b} moves to the other side of the equation it changes its sign: {w1}{x1} = −{b}.',
      },
      divisionTurned: {
        name: 'You divided the wrong way round.',
        why: 'From {w1}{x1} = −{b}, divide by {w1}, the number that {x1} is multiplied by.',
      },
      bothTurned: {
        name: 'You divided the wrong way round and lost the sign.',
        why: '{b} moves to the other side as −{b}, and is then divided by {w1}.',
      },
      otherWeight: { name: 'You divided by the other weight.', why: 'On the {x1} axis {x2} is 0, so {w2} drops out and {w1} stays.' },
    },
  },
  ko: {
    question: '결정 경계 위에서는 {b} + {w1}{x1} + {w2}{x2} = 0이다. 이 직선이 {x1}축과 만나는 점의 {x1} 값은 얼마인가?',
    given: {},
    fields: ['{x1} ='],
    hints: ['{x1}축 위에서 {x2}는 항상 얼마인가?', '{x2} = 0이면 {b} + {w1}{x1} = 0만 남는다. {b}를 반대쪽으로 옮긴 다음 나눈다.'],
    steps: { axis: '축 위에서는 {x2} = 0', solve: '{x1}에 대해 풀기' },
    mistakes: {
      signForgotten: { name: '부호를 빠뜨렸다.', why: '{b}를 등호 반대쪽으로 옮기면 부호가 바뀐다: {w1}{x1} = −{b}.' },
      divisionTurned: { name: '나눗셈의 방향이 바뀌었다.', why: '{w1}{x1} = −{b}에서 {x1}에 곱해진 {w1}로 나누어야 한다.' },
      bothTurned: { name: '나눗셈의 방향이 바뀌고 부호도 빠졌다.', why: '{b}는 반대쪽으로 가면서 −{b}가 되고, 그것을 {w1}로 나눈다.' },
      otherWeight: { name: '다른 가중치로 나누었다.', why: '{x1}축 위에서는 {x2}가 0이므로 {w2}가 사라지고 {w1}만 남는다.' },
    },
  },
};
