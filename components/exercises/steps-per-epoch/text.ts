import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'samples' | 'batch' | 'epochs'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'How many times are the weights updated in this training? The last batch of an epoch may be smaller.',
    given: { samples: 'training digits', batch: 'batch size', epochs: 'epochs' },
    fields: ['Updates:'],
    hints: [
      'How many batches does it take until every digit has been used once?',
      'Digits divided by batch size, rounded up, is one epoch. Then multiply by the number of epochs.',
    ],
    steps: { epoch: 'Batches in an epoch', all: 'In all epochs' },
    mistakes: {
      lastDropped: {
        name: 'You dropped the last batch.',
        why: 'The digits that are left over make a smaller batch, and that is a step too.',
      },
      forgotEpochs: { name: 'That is one epoch.', why: 'Each epoch goes through all the digits again.' },
      acrossEpochs: {
        name: 'You let batches run on into the next epoch.',
        why: 'Each epoch begins anew, with a batch of its own, so every epoch is rounded up.',
      },
      stepPerSample: {
        name: 'You counted a step for each digit.',
        why: 'There is one update for a whole batch: its loss is the mean over all its digits.',
      },
    },
  },
  ko: {
    question: '이 학습에서 가중치는 모두 몇 번 갱신되는가? 에폭의 마지막 배치는 더 작을 수 있다.',
    given: { samples: '학습 숫자', batch: '배치 크기', epochs: '에폭' },
    fields: ['갱신 횟수:'],
    hints: [
      '모든 숫자를 한 번씩 쓰려면 배치가 몇 개 필요한가?',
      '숫자의 수를 배치 크기로 나누어 올림하면 한 에폭이다. 여기에 에폭 수를 곱한다.',
    ],
    steps: { epoch: '한 에폭의 배치 수', all: '모든 에폭' },
    mistakes: {
      lastDropped: { name: '마지막 배치를 버렸다.', why: '남은 숫자들도 작은 배치를 이루며, 그것도 한 단계이다.' },
      forgotEpochs: { name: '한 에폭만 세었다.', why: '에폭마다 모든 숫자를 다시 한 번씩 쓴다.' },
      acrossEpochs: { name: '배치를 다음 에폭까지 이어 붙였다.', why: '에폭마다 새 배치로 다시 시작하므로 에폭마다 올림해야 한다.' },
      stepPerSample: {
        name: '숫자 하나를 한 단계로 세었다.',
        why: '갱신은 배치마다 한 번이다. 배치의 손실은 그 안의 모든 숫자에 대한 평균이다.',
      },
    },
  },
};
