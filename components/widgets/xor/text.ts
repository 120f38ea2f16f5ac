import type { Translated } from '../../shared/language.ts';
import { type LineText, lineText } from '../perceptron/lineText.ts';

/** What the figure of XOR says. Numbers and symbols come in as they are to be shown. */
export interface XorText extends LineText {
  readonly title: string;
  readonly mode: string;
  readonly modes: { readonly one: string; readonly two: string };
  readonly right: (count: number) => string;
  readonly limit: (most: number) => string;
  readonly goOn: string;
  readonly onePlane: (ones: string, right: string) => string;
  readonly table: string;
  readonly wanted: string;
  readonly isRight: string;
  readonly isWrong: string;
  readonly why: string;
  readonly mustBe: (corners: string, condition: string) => string;
  readonly sumOfBoth: string;
  readonly contradiction: (sum: string) => string;
  readonly layers: string;
  readonly firstNotSecond: (a: string, b: string) => string;
  readonly network: (x: string, h: string, y: number) => string;
  readonly choose: (x: string) => string;
  readonly inputPlane: string;
  readonly hiddenPlane: string;
  readonly landed: (places: number, right: number) => string;
  readonly point: (row: string, h: string, y: number) => string;
  readonly arithmetic: (x: string) => string;
  readonly announced: (gates: string, right: string) => string;
}

/** The words of XOR's figure in both languages. */
export const text: Translated<XorText> = {
  en: {
    ...lineText.en,
    title: 'XOR with one neuron and with two layers',
    mode: 'Build XOR from',
    modes: { one: 'one neuron', two: 'two layers' },
    right: (count) => `${count} of 4 right`,
    limit: (most) => `${most} of 4 is the most a single line can do.`,
    goOn: 'Move the line: can you get more?',
    onePlane: (ones, right) => `The four inputs of XOR and one neuron’s line. Output 1: ${ones || 'none'}. ${right}.`,
    table: 'What XOR wants and what comes out',
    wanted: 'XOR',
    isRight: 'right',
    isWrong: 'wrong',
    why: 'Why never 4 of 4?',
    mustBe: (corners, condition) => `XOR needs ${condition} at ${corners}`,
    sumOfBoth: 'their sum',
    contradiction: (sum) =>
      `Both pairs of opposite corners have the same sum, 2b + w₁ + w₂ = ${sum}, whatever you choose: their diagonals cross in the middle. XOR wants the one sum below 0 and the other not. No number is both.`,
    layers: 'Each neuron of the two layers is a gate:',
    firstNotSecond: (a, b) => `${a} AND NOT ${b}`,
    network: (x, h, y) => `Network of two layers. The input ${x} gives h₁, h₂ = ${h} and the output ${y}.`,
    choose: (x) => `Follow the input ${x}`,
    inputPlane: 'Inputs, with the lines of h₁ and h₂',
    hiddenPlane: 'The same four points, as the last neuron sees them',
    landed: (places, right) =>
      `${places === 1 ? 'All four points fall on one place' : `The four points fall on ${places} places`}; ${right === 4 ? 'one line now gives all 4 right' : `this line gives ${right} of 4 right`}.`,
    point: (row, h, y) => `${row} goes to ${h} with output ${y}`,
    arithmetic: (x) => `Every number for the input ${x}`,
    announced: (gates, right) => `${gates}: ${right}.`,
  },
  ko: {
    ...lineText.ko,
    title: '뉴런 하나와 두 계층으로 만드는 XOR',
    mode: 'XOR를 무엇으로 만들까?',
    modes: { one: '뉴런 하나', two: '두 계층' },
    right: (count) => `4개 중 ${count}개 정답`,
    limit: (most) => `직선 하나로는 4개 중 ${most}개가 최선이다.`,
    goOn: '직선을 움직여 보자. 더 맞힐 수 있을까?',
    onePlane: (ones, right) => `XOR의 네 입력과 뉴런 하나의 직선. 출력이 1인 입력: ${ones || '없음'}. ${right}.`,
    table: 'XOR의 값과 실제 출력',
    wanted: 'XOR',
    isRight: '맞음',
    isWrong: '틀림',
    why: '왜 4개를 모두 맞힐 수 없을까?',
    mustBe: (corners, condition) => `${corners}에서는 ${condition}이어야 한다`,
    sumOfBoth: '두 값의 합',
    contradiction: (sum) =>
      `어떤 값을 골라도 마주 보는 꼭짓점끼리의 합은 둘 다 2b + w₁ + w₂로 같다(지금은 ${sum}). 두 대각선이 한가운데에서 만나기 때문이다. 그런데 XOR가 되려면 한쪽 합은 0보다 작고 다른 쪽 합은 0 이상이어야 한다. 그런 수는 없다.`,
    layers: '두 계층의 뉴런은 저마다 게이트 하나이다.',
    firstNotSecond: (a, b) => `${a} AND NOT ${b}`,
    network: (x, h, y) => `두 계층으로 된 신경망. 입력 ${x}에서 h₁, h₂ = ${h}, 출력은 ${y}.`,
    choose: (x) => `입력 ${x} 따라가기`,
    inputPlane: '입력 평면과 h₁, h₂의 직선',
    hiddenPlane: '마지막 뉴런이 보는 같은 네 점',
    landed: (places, right) =>
      `네 점이 ${places === 1 ? '한' : ['두', '세', '네'][places - 2]} 자리에 놓인다. ${right === 4 ? '이제 직선 하나로 4개를 모두 맞힌다' : `이 직선으로는 4개 중 ${right}개를 맞힌다`}.`,
    point: (row, h, y) => `${row}의 새 위치 ${h}, 출력 ${y}`,
    arithmetic: (x) => `입력 ${x}의 모든 계산`,
    announced: (gates, right) => `${gates}: ${right}.`,
  },
};
