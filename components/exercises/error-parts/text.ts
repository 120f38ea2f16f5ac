import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'predictions' | 'truth' | 'noise'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'The same model was fitted to four data sets. At one place the four fits predict the values below. Take these four as all the fits there are. What squared error is to be expected there: bias² + variance + noise?',
    given: { predictions: 'Predictions of four models', truth: 'truth', noise: 'noise variance' },
    fields: ['Expected error:'],
    hints: [
      'Begin with the mean of the four predictions. How far does it lie from the truth, and how far do the predictions lie from it?',
      'Bias: mean minus truth, then squared. Variance: the mean of the four squared distances from the mean (divide by four). Add both, and the noise variance.',
    ],
    steps: {
      bias: 'Statistical bias: mean − truth',
      squared: 'Its part of the error',
      variance: 'Variance about the mean',
      total: 'All parts added',
    },
    mistakes: {
      biasNotSquared: {
        name: 'You did not square the bias.',
        why: 'It is a squared error that is split up, so the bias enters as its square.',
      },
      noiseForgotten: {
        name: 'You forgot the noise.',
        why: 'Even a perfect model cannot foresee the noise in new data; its variance is part of the error.',
      },
      varianceForgotten: { name: 'You forgot the variance.', why: 'A single fit lies off the mean of all fits; that adds to its error.' },
      biasForgotten: {
        name: 'You forgot the bias.',
        why: 'The fits miss the truth even on average; the square of that distance belongs to the error.',
      },
    },
  },
  ko: {
    question:
      '같은 모델을 네 데이터 집합에 각각 적합하였더니 한 지점에서 아래 값들을 예측하였다. 적합 결과는 이 넷이 전부라고 하자. 이 지점에서 기대되는 제곱오차, 곧 편향² + 분산 + 잡음은 얼마인가?',
    given: { predictions: '네 모델의 예측', truth: '참값', noise: '잡음의 분산' },
    fields: ['기대 오차:'],
    hints: [
      '네 예측의 평균부터 구한다. 평균은 참값에서, 예측은 평균에서 얼마나 떨어져 있는가?',
      '편향은 평균에서 참값을 뺀 것이고 이를 제곱한다. 분산은 평균과의 거리를 제곱하여 넷을 평균한 값이다(4로 나눈다). 둘을 더하고 잡음의 분산까지 더한다.',
    ],
    steps: { bias: '통계적 편향: 평균 − 참값', squared: '오차에서 차지하는 몫', variance: '평균 둘레의 분산', total: '모두 더하기' },
    mistakes: {
      biasNotSquared: { name: '편향을 제곱하지 않았다.', why: '나누어 보는 것이 제곱오차이므로 편향도 제곱하여 넣는다.' },
      noiseForgotten: { name: '잡음을 빠뜨렸다.', why: '완벽한 모델도 새 데이터의 잡음은 내다볼 수 없다. 잡음의 분산도 오차의 일부이다.' },
      varianceForgotten: { name: '분산을 빠뜨렸다.', why: '적합한 모델 하나하나는 전체 평균에서 벗어나 있고, 그만큼 오차가 커진다.' },
      biasForgotten: { name: '편향을 빠뜨렸다.', why: '모델들은 평균적으로도 참값에서 벗어나 있다. 그 거리의 제곱도 오차에 들어간다.' },
    },
  },
};
