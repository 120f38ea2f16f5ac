import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'before' | 'after'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'The boundary of a neuron with one input lies where {b} + {w}{x} = 0. Its bias changes. By how much does the boundary move along the {x} axis? (To the right is positive.)',
    given: { before: '{b} before', after: '{b} after' },
    fields: ['Shift:'],
    hints: [
      'Solve {b} + {w}{x} = 0 for {x}. How does {x} follow when {b} changes?',
      'The boundary lies at −{b} / {w}. Find its place before and after, and take the difference.',
    ],
    steps: { change: 'Change of the bias', shift: 'Shift: −change / weight' },
    mistakes: {
      signForgotten: {
        name: 'You lost the sign.',
        why: 'The boundary lies at −{b} / {w}; with a positive weight a larger bias moves it to the left.',
      },
      multiplied: {
        name: 'You multiplied by the weight.',
        why: '{w}{x} = −{b} is solved by dividing: the larger the weight, the smaller the shift.',
      },
      newPlace: {
        name: 'You gave the new place, not the shift.',
        why: 'The question is how far the boundary moved: the new place minus the old one.',
      },
      weightForgotten: {
        name: 'You left out the weight.',
        why: 'A change of the bias has to be made up for by {w}{x}, so the shift is divided by {w}.',
      },
    },
  },
  ko: {
    question:
      '입력이 하나인 뉴런의 경계는 {b} + {w}{x} = 0인 곳이다. 편향이 바뀌면 경계는 {x}축을 따라 얼마나 움직이는가? (오른쪽이 양의 방향이다.)',
    given: { before: '처음 {b}', after: '나중 {b}' },
    fields: ['이동량:'],
    hints: [
      '{b} + {w}{x} = 0을 {x}에 대해 푼다. {b}가 바뀌면 {x}는 어떻게 따라 바뀌는가?',
      '경계의 위치는 −{b} / {w}이다. 처음 위치와 나중 위치를 구하고 그 차를 계산한다.',
    ],
    steps: { change: '편향의 변화', shift: '이동량: −변화 / 가중치' },
    mistakes: {
      signForgotten: {
        name: '부호를 빠뜨렸다.',
        why: '경계의 위치는 −{b} / {w}이다. 가중치가 양수이면 편향이 커질 때 경계는 왼쪽으로 간다.',
      },
      multiplied: { name: '가중치를 곱했다.', why: '{w}{x} = −{b}는 나누어서 푼다. 가중치가 클수록 경계는 조금 움직인다.' },
      newPlace: { name: '이동량이 아니라 새 위치를 적었다.', why: '묻는 것은 경계의 이동량이다. 새 위치에서 처음 위치를 빼야 한다.' },
      weightForgotten: { name: '가중치를 빠뜨렸다.', why: '편향의 변화를 {w}{x}가 메워야 하므로 이동량은 {w}로 나눈 값이다.' },
    },
  },
};
