import type { Translated } from '../../shared/language.ts';

/** What a reader may answer. */
export type Answer = 'statistical' | 'both' | 'parameter';

type Part = 'biasSquared' | 'variance' | 'noise' | 'total' | 'measured';

/** What the figure says. */
export interface TwoBiasesText {
  readonly title: string;
  readonly parameterName: string;
  readonly parameterIs: string;
  readonly parameter: string;
  readonly train: string;
  readonly loss: string;
  readonly least: (loss: string, b: string) => string;
  readonly statisticalName: string;
  readonly statisticalIs: string;
  readonly truth: string;
  readonly mean: string;
  readonly fit: string;
  readonly data: string;
  readonly degree: string;
  readonly noiseSlider: string;
  readonly points: string;
  readonly sets: string;
  readonly again: (seed: number) => string;
  readonly intercepts: (sets: number, low: string, high: string) => string;
  readonly undetermined: (degree: number, points: number) => string;
  readonly degreeAxis: string;
  readonly errorAxis: string;
  readonly tableOf: (degree: number) => string;
  readonly parts: Readonly<Record<Part, { readonly name: string; readonly meaning: string }>>;
  readonly question: string;
  readonly answers: Readonly<Record<Answer, string>>;
  /** `biasSquared` is null where the data do not determine it. */
  readonly feedback: Readonly<Record<Answer, (biasSquared: string | null) => string>>;
  readonly degreeSpoken: (degree: number) => string;
  /** Where the line crosses 0, and whether that lies outside the picture. */
  readonly boundary: (x: string, isOutside: boolean) => string;
  readonly lineName: (w: string, b: string, loss: string) => string;
  readonly fitsName: (sets: number, degree: number, biasSquared: string, variance: string) => string;
  readonly curvesName: (totals: string) => string;
  readonly announced: (degree: number, biasSquared: string, variance: string, total: string) => string;
}

/** The figure's words in both languages. */
export const text: Translated<TwoBiasesText> = {
  en: {
    title: 'Two things called bias',
    parameterName: 'The bias b',
    parameterIs: 'a number inside one model',
    parameter: 'bias, a parameter',
    train: 'Train b',
    loss: 'Mean squared error on these points:',
    least: (loss, b) => `the least that any b reaches: ${loss}, at b\u00a0=\u00a0${b}`,
    statisticalName: 'The statistical bias',
    statisticalIs: 'an error of a way of learning',
    truth: 'truth f, which no learner sees',
    mean: 'mean of all fits',
    fit: 'fits, one for each data set',
    data: 'one data set',
    degree: 'degree (flexibility)',
    noiseSlider: 'noise σ',
    points: 'points in a set',
    sets: 'data sets',
    again: (seed) => `Draw new data sets (now no. ${seed})`,
    intercepts: (sets, low, high) =>
      `Each of the ${sets} fits has a trained b of its own, its height at x\u00a0=\u00a00: they run from ${low} to ${high}. The statistical bias is in none of them; it is the gap between their mean and the truth.`,
    undetermined: (degree, points) =>
      `A polynomial of degree ${degree} has ${degree + 1} coefficients, but a data set has only ${points} points. Infinitely many such curves pass through all of them, so there is no one best fit. Take more points or a lower degree.`,
    degreeAxis: 'degree of the polynomial (flexibility)',
    errorAxis: 'squared error',
    tableOf: (degree) => `Error at degree ${degree}`,
    parts: {
      biasSquared: { name: 'statistical bias²', meaning: '(mean of the fits − truth)²' },
      variance: { name: 'variance', meaning: 'mean of (fit − mean of the fits)²' },
      noise: { name: 'noise σ²', meaning: 'no fit can remove it' },
      total: { name: 'expected error', meaning: 'the sum of the three' },
      measured: { name: 'measured error', meaning: 'on fresh data, as a check' },
    },
    question: 'Which of the two is a trainable number?',
    answers: { statistical: 'the statistical bias', both: 'both', parameter: 'the bias b' },
    feedback: {
      parameter: (biasSquared) =>
        `Yes. Training moves b as it moves a weight, and you can set it yourself. The statistical bias cannot be set${biasSquared === null ? '' : ` (squared, it is ${biasSquared} here)`}: it follows from comparing the mean of many fits with the truth, and it changes with the flexibility, not with b.`,
      statistical: (biasSquared) =>
        `That is the other one. Look for a control that sets the statistical bias: there is none. ${biasSquared === null ? 'It' : `Squared, it is ${biasSquared} here; it`} is measured over many data sets, and it is there although b is trained to its best value in every single fit.`,
      both: () =>
        'They share a name, nothing more. Move b: no number on the right changes. Change the degree: the statistical bias changes, b stays where it is. Only one of them is a number that training adjusts.',
    },
    degreeSpoken: (degree) => `degree ${degree}`,
    boundary: (x, isOutside) => `Boundary, where ŷ = 0: x = ${x}${isOutside ? ' (outside the picture)' : ''}`,
    lineName: (w, b, loss) => `One data set and the line ŷ = ${w}·x + ${b}, which crosses x = 0 at height b. Mean squared error ${loss}.`,
    fitsName: (sets, degree, biasSquared, variance) =>
      `${sets} polynomials of degree ${degree}, each fitted to another data set, their mean and the true function. Statistical bias² ${biasSquared}, variance ${variance}.`,
    curvesName: (totals) => `Statistical bias², variance, noise and their sum over the degree. The sum by degree: ${totals}.`,
    announced: (degree, biasSquared, variance, total) =>
      `Degree ${degree}: statistical bias² ${biasSquared}, variance ${variance}, expected error ${total}.`,
  },
  ko: {
    title: '편향이라 불리는 두 가지',
    parameterName: '편향 b(매개변수)',
    parameterIs: '모델 하나에 들어 있는 수',
    parameter: '편향(매개변수)',
    train: 'b 학습하기',
    loss: '이 점들에 대한 평균제곱오차:',
    least: (loss, b) => `b를 바꾸어 얻을 수 있는 최솟값은 ${loss}(b\u00a0=\u00a0${b}일 때)`,
    statisticalName: '통계적 편향',
    statisticalIs: '학습 방법이 내는 오차',
    truth: '참함수 f, 학습할 때는 볼 수 없다',
    mean: '적합 결과의 평균',
    fit: '데이터 집합마다 하나씩 얻은 적합 결과',
    data: '데이터 집합 하나',
    degree: '차수(유연성)',
    noiseSlider: '잡음 σ',
    points: '집합당 점의 수',
    sets: '집합의 수',
    again: (seed) => `데이터 다시 뽑기(지금 ${seed}번)`,
    intercepts: (sets, low, high) =>
      `적합 결과 ${sets}개에는 저마다 학습된 b, 곧 x\u00a0=\u00a00에서의 높이가 있고 그 값은 ${low}에서 ${high}까지 퍼져 있다. 통계적 편향은 그 b들 가운데 어느 것도 아니다. 적합 결과의 평균과 참함수 사이의 틈이 통계적 편향이다.`,
    undetermined: (degree, points) =>
      `${degree}차 다항식의 계수는 ${degree + 1}개인데 데이터 집합의 점은 ${points}개뿐이다. 모든 점을 지나는 곡선이 무수히 많아 가장 좋은 하나를 정할 수 없다. 점을 늘리거나 차수를 낮추어야 한다.`,
    degreeAxis: '다항식의 차수(유연성)',
    errorAxis: '제곱오차',
    tableOf: (degree) => `차수가 ${degree}일 때의 오차`,
    parts: {
      biasSquared: { name: '통계적 편향²', meaning: '(적합 결과의 평균 − 참값)²' },
      variance: { name: '분산', meaning: '(적합 결과 − 그 평균)²의 평균' },
      noise: { name: '잡음 σ²', meaning: '어떤 적합으로도 없앨 수 없다' },
      total: { name: '기대 오차', meaning: '위 세 값의 합' },
      measured: { name: '측정한 오차', meaning: '새 데이터로 직접 재어 확인한 값' },
    },
    question: '둘 가운데 학습으로 정해지는 수는 어느 것일까?',
    answers: { statistical: '통계적 편향', both: '둘 다', parameter: '편향 b' },
    feedback: {
      parameter: (biasSquared) =>
        `맞다. b는 가중치처럼 학습으로 조정되고, 직접 정할 수도 있다. 통계적 편향은 값을 정할 수 있는 수가 아니다${biasSquared === null ? '' : `(지금 그 제곱은 ${biasSquared})`}. 여러 번 적합한 결과의 평균을 참함수와 비교해야 나오며, b가 아니라 유연성에 따라 달라진다.`,
      statistical: (biasSquared) =>
        `다른 쪽을 골랐다. 통계적 편향의 값을 정하는 조절기는 찾아보아도 없다. ${biasSquared === null ? '' : `지금 그 제곱은 ${biasSquared}이다. `}적합할 때마다 b를 가장 좋은 값으로 학습했는데도 남는, 여러 데이터 집합에 걸쳐 재는 오차이다.`,
      both: () =>
        '우리말로 둘 다 편향이라 부를 뿐, 서로 다른 것이다. b를 움직여도 오른쪽의 수는 하나도 바뀌지 않는다. 차수를 바꾸면 통계적 편향은 달라지지만 b는 그대로이다. 학습으로 조정되는 수는 둘 가운데 하나뿐이다.',
    },
    degreeSpoken: (degree) => `${degree}차`,
    boundary: (x, isOutside) => `ŷ = 0인 경계: x = ${x}${isOutside ? '(그림 밖)' : ''}`,
    lineName: (w, b, loss) => `데이터 집합 하나와 직선 ŷ = ${w}·x + ${b}. 직선은 x = 0에서 높이 b를 지난다. 평균제곱오차는 ${loss}이다.`,
    fitsName: (sets, degree, biasSquared, variance) =>
      `서로 다른 데이터 집합에 적합한 ${degree}차 다항식 ${sets}개와 그 평균, 그리고 참함수. 통계적 편향²은 ${biasSquared}, 분산은 ${variance}이다.`,
    curvesName: (totals) => `차수에 따른 통계적 편향², 분산, 잡음과 그 합. 차수별 합은 ${totals}이다.`,
    announced: (degree, biasSquared, variance, total) => `${degree}차: 통계적 편향² ${biasSquared}, 분산 ${variance}, 기대 오차 ${total}.`,
  },
};
