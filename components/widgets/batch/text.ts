import type { Translated } from '../../shared/language.ts';

interface BatchText {
  readonly title: string;
  readonly count: string;
  readonly hint: string;
  /** What the button of an image does that shows this digit. */
  readonly replace: (digit: number) => string;
  readonly output: string;
  readonly changed: string;
  readonly unchanged: string;
  readonly once: (parameters: number) => string;
  readonly weightsName: (filters: number) => string;
  readonly parameters: string;
  readonly products: string;
  /** What is true of the image that is lit. */
  readonly said: (image: number, digit: number, same: number, all: number) => string;
  readonly replaced: (image: number) => string;
}

/** What the figure of a batch says. */
export const text: Translated<BatchText> = {
  en: {
    title: 'A batch through one layer',
    count: 'Images in the batch, N',
    hint: 'Select an image to put another in its place. Point at an output to see which image it comes from.',
    replace: (digit) => `shows a ${digit}: put another digit in its place`,
    output: 'light its way',
    changed: 'changed',
    unchanged: 'the same',
    once: (parameters) => `The weights, once: ${parameters} numbers for every image.`,
    weightsName: (filters) => `${filters} filters of 3 × 3 and ${filters} biases, drawn once.`,
    parameters: 'Numbers trained',
    products: 'Products computed in one pass',
    said: (image, digit, same, all) =>
      `y[${image}] is made from x[${image}], a ${digit}, and the weights. Alone, without its batch-mates, this image gives the same numbers: ${same} of ${all} agree.`,
    replaced: (image) => `Image ${image} was replaced: y[${image}] changed, every other output stayed exactly the same.`,
  },
  ko: {
    title: '한 계층을 지나는 배치',
    count: '배치의 이미지 수 N',
    hint: '이미지를 누르면 다른 그림으로 바뀐다. 출력을 가리키면 어느 이미지에서 나왔는지 보인다.',
    replace: (digit) => `숫자 ${digit}, 다른 숫자로 바꾸기`,
    output: '지나온 길 보기',
    changed: '바뀜',
    unchanged: '그대로',
    once: (parameters) => `가중치는 한 벌뿐이다. 수 ${parameters}개를 모든 이미지가 함께 쓴다.`,
    weightsName: (filters) => `3 × 3 필터 ${filters}개와 편향 ${filters}개, 한 벌.`,
    parameters: '학습되는 수',
    products: '한 번에 계산하는 곱의 수',
    said: (image, digit, same, all) =>
      `y[${image}]의 계산에는 x[${image}](숫자 ${digit}), 그리고 가중치만 쓴다. 배치의 다른 이미지 없이 혼자 계산해도 ${all}개 가운데 ${same}개가 똑같다.`,
    replaced: (image) => `${image}번 이미지를 바꾸자 y[${image}]만 바뀌고 다른 출력은 모두 그대로이다.`,
  },
};
