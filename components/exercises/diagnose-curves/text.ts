import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { Diagnosis, kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, Diagnosis | 'train' | 'test' | 'epoch' | 'loss'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'What do these two curves say about the training?',
    given: {
      train: 'training digits',
      test: 'test digits',
      epoch: 'epoch',
      loss: 'loss',
      overfitting: 'The training loss falls nearly to 0. The test loss falls at first and then rises.',
      underfitting: 'Both losses lie close together and fall slowly; at the end they are still high and still falling.',
      diverging: 'Both losses begin at the loss of guessing and rise from there.',
      well: 'Both losses fall quickly and end low, the test loss a little above the training loss.',
    },
    fields: ['Your diagnosis:'],
    hints: [
      'Look at two things: how low the training loss ends, and how far the test loss lies above it.',
      'A gap that opens means one thing, two high curves close together another, and rising from the start a third.',
    ],
    steps: {},
    options: {
      underfitting: 'It underfits: both losses are still high',
      well: 'It goes well: both losses are low',
      overfitting: 'It overfits: the test loss rises away',
      diverging: 'It diverges: the learning rate is too large',
    },
    reasons: {
      overfitting: 'The training digits are learned ever better, but from some epoch on new digits suffer: the gap is overfitting.',
      underfitting:
        'The network is not even good on the digits it was trained on. There is hardly a gap, so it has not learned accidents either.',
      diverging: 'A step against the slope should lower the loss. If it rises from the start, the steps overshoot.',
      well: 'Low on both, with a small gap, is what one hopes for.',
    },
    mistakes: {
      trainOnly: {
        name: 'You looked at the training curve alone.',
        why: 'A network can learn its training digits by heart. Whether it has learned anything else only the test digits show.',
      },
      mixedUp: {
        name: 'You mixed up two diagnoses.',
        why: 'Overfitting shows as a gap between the curves, underfitting as two high curves without one.',
      },
    },
  },
  ko: {
    question: '두 곡선을 보면 이 학습은 어떠한가?',
    given: {
      train: '학습 숫자',
      test: '시험 숫자',
      epoch: '에폭',
      loss: '손실',
      overfitting: '학습 손실은 거의 0까지 줄어든다. 시험 손실은 처음에 줄다가 다시 커진다.',
      underfitting: '두 손실은 서로 가깝고 천천히 줄어들며, 끝에서도 아직 크고 아직 줄고 있다.',
      diverging: '두 손실 모두 찍을 때의 손실에서 시작하여 계속 커진다.',
      well: '두 손실 모두 빠르게 줄어 낮은 값에서 끝난다. 시험 손실이 학습 손실보다 조금 크다.',
    },
    fields: ['진단:'],
    hints: [
      '두 가지를 본다. 학습 손실은 얼마나 낮게 끝나는가? 시험 손실은 그보다 얼마나 위에 있는가?',
      '벌어지는 틈이 뜻하는 것, 높은 두 곡선이 붙어 있는 것이 뜻하는 것, 처음부터 커지는 것이 뜻하는 것은 저마다 다르다.',
    ],
    steps: {},
    options: {
      underfitting: '과소적합이다. 두 손실이 아직 크다',
      well: '잘되고 있다. 두 손실이 모두 낮다',
      overfitting: '과적합이다. 시험 손실만 커진다',
      diverging: '발산한다. 학습률이 너무 크다',
    },
    reasons: {
      overfitting: '학습 숫자는 점점 더 잘 맞히지만 어느 에폭부터는 새 숫자에서 나빠진다. 이 틈이 과적합이다.',
      underfitting: '학습에 쓴 숫자에서조차 성능이 좋지 않다. 틈이 거의 없으므로 우연을 배운 것도 아니다.',
      diverging: '기울기의 반대쪽으로 나아가면 손실이 줄어야 한다. 처음부터 커진다면 걸음이 골짜기를 지나친 것이다.',
      well: '둘 다 낮고 틈이 작은 것이 바라는 모습이다.',
    },
    mistakes: {
      trainOnly: {
        name: '학습 곡선만 보았다.',
        why: '신경망은 학습 숫자를 통째로 외울 수도 있다. 그 밖에 무엇을 배웠는지는 시험 숫자만이 보여 준다.',
      },
      mixedUp: { name: '두 진단을 헷갈렸다.', why: '과적합은 두 곡선 사이의 틈으로, 과소적합은 틈 없이 높은 두 곡선으로 나타난다.' },
    },
  },
};
