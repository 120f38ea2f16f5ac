import { formatNumber } from '../../shared/format.ts';
import type { Translated } from '../../shared/language.ts';
import type { Judgement } from './model.ts';

/** What the figure says. */
export interface ThresholdText {
  readonly title: string;
  readonly length: string;
  readonly width: string;
  readonly sum: string;
  readonly biasAxis: string;
  readonly countAxis: string;
  readonly threshold: string;
  readonly bias: string;
  readonly weight1: string;
  readonly weight2: string;
  readonly flower: string;
  readonly noBias: string;
  readonly same: string;
  readonly harder: string;
  readonly easier: string;
  readonly fires: string;
  readonly silent: string;
  readonly firingSide: string;
  readonly silentSide: string;
  readonly setosa: string;
  readonly others: string;
  readonly filled: string;
  readonly crossed: string;
  readonly larger: string;
  readonly task: string;
  readonly tryOrigin: (errors: number) => string;
  readonly tryFree: (errors: number) => string;
  readonly bound: (origin: number, free: number) => string;
  readonly flowerSays: (flower: number) => string;
  readonly sumSpoken: (sum: string) => string;
  readonly of: (total: number) => string;
  readonly errors: string;
  readonly errorKinds: (judgement: Judgement) => string;
  readonly planeName: (judgement: Judgement) => string;
  readonly lineName: (judgement: Judgement) => string;
  readonly curveName: (judgement: Judgement) => string;
  readonly announced: (judgement: Judgement) => string;
}

const tie = ({ theta, bias }: Judgement): string => `θ = ${formatNumber(theta)}, b = ${formatNumber(bias)}`;

/** The figure's words in both languages. */
export const text: Translated<ThresholdText> = {
  en: {
    title: 'Threshold and bias',
    length: 'petal length x₁ (cm)',
    width: 'petal width x₂ (cm)',
    sum: 'weighted sum w₁x₁ + w₂x₂ of each flower',
    biasAxis: 'bias b',
    countAxis: 'flowers that fire',
    threshold: 'threshold',
    bias: 'bias',
    weight1: 'for the length',
    weight2: 'for the width',
    flower: 'Flower in the formula',
    noBias: 'No bias: hold b at 0',
    same: 'the same rule:',
    harder: 'stricter',
    easier: 'fires more easily',
    fires: 'fires',
    silent: 'stays silent',
    firingSide: 'fires',
    silentSide: 'silent',
    setosa: 'setosa: should stay silent',
    others: 'versicolor, virginica: should fire',
    filled: 'filled: fires',
    crossed: 'crossed: error',
    larger: 'larger: several alike',
    task: 'Can it tell the species apart?',
    tryOrigin: (errors) => `Best weights without b: ${errors} errors`,
    tryFree: (errors) => `With b: ${errors} errors`,
    bound: (origin, free) =>
      `While b\u00a0=\u00a00 the line must pass through the origin, and no weights at all leave fewer than ${origin} errors. With b it may stand anywhere, and ${free} errors remain.`,
    flowerSays: (flower) => `Flower ${flower}`,
    sumSpoken: (sum) => `weighted sum ${sum}`,
    of: (total) => `of ${total} fire`,
    errors: 'errors',
    errorKinds: ({ falseAlarms, misses }) => `${falseAlarms} setosa that fire, ${misses} others that stay silent`,
    planeName: (judgement) =>
      `Plane of petal length and width with ${judgement.samples.length} flowers, cut by the line where the weighted sum is θ. ${tie(judgement)}: ${judgement.firing} flowers lie on the side that fires; ${judgement.errors} errors.`,
    lineName: (judgement) =>
      `Number line with the weighted sum of each of ${judgement.samples.length} flowers. The threshold stands at ${formatNumber(judgement.theta)}; the ${judgement.firing} at or to the right of it fire.`,
    curveName: (judgement) =>
      `Number of flowers that fire for each bias from −10 to 10. It never falls; at b = ${formatNumber(judgement.bias)} it is ${judgement.firing} of ${judgement.samples.length}.`,
    announced: (judgement) =>
      `${tie(judgement)}: ${judgement.firing} of ${judgement.samples.length} flowers fire, ${judgement.errors} errors.`,
  },
  ko: {
    title: '임계값과 편향',
    length: '꽃잎 길이 x₁ (cm)',
    width: '꽃잎 너비 x₂ (cm)',
    sum: '꽃마다 구한 가중합 w₁x₁ + w₂x₂',
    biasAxis: '편향 b',
    countAxis: '활성화되는 꽃의 수',
    threshold: '임계값',
    bias: '편향',
    weight1: '길이 가중치',
    weight2: '너비 가중치',
    flower: '식에 넣을 꽃의 번호',
    noBias: '편향 없음: b를 0에 묶어 두기',
    same: '같은 규칙:',
    harder: '까다로워진다',
    easier: '쉽게 활성화된다',
    fires: '활성화된다',
    silent: '활성화되지 않는다',
    firingSide: '활성화',
    silentSide: '비활성',
    setosa: '세토사: 활성화되면 오류',
    others: '버시컬러·버지니카: 비활성이면 오류',
    filled: '채운 표식: 활성화',
    crossed: '가위표: 잘못된 판정',
    larger: '큰 표식: 같은 크기의 꽃 여럿',
    task: '이 뉴런이 품종을 가려낼 수 있을까?',
    tryOrigin: (errors) => `b 없이 가장 좋은 가중치: 오류 ${errors}개`,
    tryFree: (errors) => `b를 쓰면: 오류 ${errors}개`,
    bound: (origin, free) =>
      `b\u00a0=\u00a00이면 경계선이 반드시 원점을 지나므로, 가중치를 어떻게 골라도 오류가 ${origin}개보다 적어지지 않는다. b를 쓰면 경계선을 어디에나 놓을 수 있어 오류가 ${free}개가 된다.`,
    flowerSays: (flower) => `${flower}번 꽃:`,
    sumSpoken: (sum) => `가중합 ${sum}`,
    of: (total) => `/ ${total}송이 활성화`,
    errors: '오류',
    errorKinds: ({ falseAlarms, misses }) => `활성화된 세토사 ${falseAlarms}송이, 활성화되지 않은 다른 품종 ${misses}송이`,
    planeName: (judgement) =>
      `꽃잎 길이와 너비의 좌표평면에 놓인 꽃 ${judgement.samples.length}송이와, 가중합이 θ인 경계선. ${tie(judgement)}일 때 활성화되는 쪽에 ${judgement.firing}송이가 있고 오류는 ${judgement.errors}개이다.`,
    lineName: (judgement) =>
      `꽃 ${judgement.samples.length}송이의 가중합을 나타낸 수직선. 임계값은 ${formatNumber(judgement.theta)}에 있고, 그 자리와 오른쪽에 있는 ${judgement.firing}송이가 활성화된다.`,
    curveName: (judgement) =>
      `편향이 −10에서 10까지 변할 때 활성화되는 꽃의 수. 줄어드는 일은 없으며, b = ${formatNumber(judgement.bias)}일 때 ${judgement.samples.length}송이 가운데 ${judgement.firing}송이이다.`,
    announced: (judgement) =>
      `${tie(judgement)}: ${judgement.samples.length}송이 가운데 ${judgement.firing}송이가 활성화되고, 오류는 ${judgement.errors}개이다.`,
  },
};
