import type { Translated } from '../../shared/language.ts';
import { particle } from '../../shared/particle.ts';

type Part = 'still' | 'moved';

interface ShiftedDigitText {
  readonly title: string;
  readonly digit: string;
  readonly digits: Readonly<Record<string, string>>;
  readonly filter: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly right: string;
  readonly down: string;
  readonly picture: Readonly<Record<Part, string>>;
  readonly map: Readonly<Record<Part, string>>;
  readonly pictureName: (digit: number, part: Part, right: number, down: number) => string;
  readonly mapName: (filter: string, part: Part) => string;
  readonly denseTitle: string;
  readonly convTitle: string;
  readonly dense: (digit: number, before: string, after: string, answer: number, movedAnswer: number) => string;
  readonly conv: (differing: number) => string;
}

const digits = Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [digit, String(digit)]));
const aDigit = (digit: number) => `${digit === 8 ? 'an' : 'a'} ${digit}`;
const signed = (cells: number) => String(cells).replace('-', '−');

/** The words of the figure. */
export const text: Translated<ShiftedDigitText> = {
  en: {
    title: 'A digit that moves',
    digit: 'Digit',
    digits,
    filter: 'The filter looks for',
    filters: { sobelX: 'left and right edges', sobelY: 'top and bottom edges', edges: 'all edges' },
    right: 'moved to the right',
    down: 'moved down',
    picture: { still: 'Picture', moved: 'Moved' },
    map: { still: 'Output of the filter', moved: 'Output, moved picture' },
    pictureName: (digit, part, right, down) =>
      part === 'still' ? `A handwritten ${digit}` : `The same ${digit}, ${signed(right)} cells to the right and ${signed(down)} down`,
    mapName: (filter, part) => `The output of the filter for ${filter}, for ${part === 'still' ? 'the picture' : 'the moved picture'}`,
    denseTitle: 'Fully connected',
    convTitle: 'Convolution',
    dense: (digit, before, after, answer, movedAnswer) =>
      answer === movedAnswer
        ? `The sum of neuron ${digit} goes from ${before} to ${after}. The highest sum is still that of neuron ${answer}.`
        : `The sum of neuron ${digit} goes from ${before} to ${after}. The layer took the picture for ${aDigit(answer)}; the moved one it takes for ${aDigit(movedAnswer)}.`,
    conv: (differing) =>
      differing === 0
        ? 'The output for the moved picture is the output for the picture, moved in the same way: all 784 numbers are equal.'
        : `The output moves with the picture. Of its 784 numbers, ${differing} differ: they lie at the border, where ink has left the picture or its edge cuts the window.`,
  },
  ko: {
    title: '움직이는 숫자',
    digit: '숫자',
    digits,
    filter: '필터가 찾는 것',
    filters: { sobelX: '좌우 경계', sobelY: '위아래 경계', edges: '모든 경계' },
    right: '오른쪽으로 옮긴 칸 수',
    down: '아래로 옮긴 칸 수',
    picture: { still: '그림', moved: '옮긴 그림' },
    map: { still: '필터의 출력', moved: '옮긴 그림의 출력' },
    pictureName: (digit, part, right, down) =>
      part === 'still'
        ? `손글씨 숫자 ${digit}`
        : `같은 숫자 ${digit}${particle(digit, '를')} 오른쪽으로 ${signed(right)}칸, 아래로 ${signed(down)}칸 옮긴 그림`,
    mapName: (filter, part) => `${filter}를 찾는 필터의 출력: ${part === 'still' ? '처음 그림' : '옮긴 그림'}`,
    denseTitle: '완전연결',
    convTitle: '합성곱',
    dense: (digit, before, after, answer, movedAnswer) =>
      answer === movedAnswer
        ? `뉴런 ${digit}의 합이 ${before}에서 ${after}${particle(after, '로')} 바뀐다. 그래도 가장 큰 것은 뉴런 ${answer}의 합이다.`
        : `뉴런 ${digit}의 합이 ${before}에서 ${after}${particle(after, '로')} 바뀐다. 계층은 처음 그림을 ${answer}${particle(answer, '로')}, 옮긴 그림을 ${movedAnswer}${particle(movedAnswer, '로')} 읽는다.`,
    conv: (differing) =>
      differing === 0
        ? '옮긴 그림의 출력은 처음 그림의 출력을 똑같이 옮긴 것이다. 784개의 수가 모두 같다.'
        : `출력도 그림과 함께 옮겨 간다. 784개의 수 가운데 ${differing}개가 다르다. 모두 가장자리의 수로, 잉크가 그림 밖으로 나갔거나 창이 그림의 끝에 걸린 곳이다.`,
  },
};
