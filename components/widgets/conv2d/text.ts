import type { ShapeError } from '../../../engine/index.ts';
import type { Translated } from '../../shared/language.ts';

/** The words of the figure. */
export interface Conv2dText {
  readonly title: string;
  readonly input: string;
  readonly kernel: string;
  readonly output: string;
  readonly inputPreset: string;
  readonly inputs: Readonly<Record<'numbers' | 'edge' | 'dot' | 'digit', string>>;
  readonly kernelPreset: string;
  readonly kernels: Readonly<Record<'edges' | 'blur' | 'sharpen' | 'sobelX' | 'sobelY' | 'identity', string>>;
  readonly inputRows: string;
  readonly inputColumns: string;
  readonly kernelRows: string;
  readonly kernelColumns: string;
  readonly stride: string;
  readonly padding: string;
  readonly dilation: string;
  readonly bias: string;
  readonly height: (name: string) => string;
  readonly width: (name: string) => string;
  readonly separate: string;
  readonly flip: string;
  readonly editHint: string;
  readonly pinHint: string;
  readonly table: string;
  readonly inPadding: string;
  readonly notYet: string;
  readonly settings: string;
  readonly cell: (row: number, column: number) => string;
  readonly reading: (row: number, column: number) => string;
  readonly readBy: (count: number) => string;
  readonly readByNone: string;
  readonly inThePadding: string;
  readonly goesTo: (row: number, column: number) => string;
  readonly pinned: string;
  readonly pin: string;
  readonly unpin: string;
  readonly compare: string;
  readonly code: string;
  readonly shapes: string;
  readonly mapName: (name: string, rows: number, columns: number) => string;
  readonly stepText: (row: number, column: number, value: string) => string;
  readonly spoken: (row: number, column: number, sum: string, bias: string, value: string) => string;
  readonly noOutput: string;
  readonly doesNotFit: (error: ShapeError) => string;
  readonly mend: string;
  /** The digit could not be loaded. */
  readonly digitFailed: string;
  readonly retry: string;
}

/** What the figure of a convolution in two dimensions says. */
export const text: Translated<Conv2dText> = {
  en: {
    title: 'Convolution in two dimensions',
    input: 'Input',
    kernel: 'Kernel',
    output: 'Output',
    inputPreset: 'Input',
    inputs: { numbers: 'numbers', edge: 'edge', dot: 'dot', digit: 'digit' },
    kernelPreset: 'Kernel',
    kernels: { edges: 'edges', blur: 'blur', sharpen: 'sharpen', sobelX: 'Sobel x', sobelY: 'Sobel y', identity: 'identity' },
    inputRows: 'Input rows',
    inputColumns: 'Input columns',
    kernelRows: 'Kernel rows',
    kernelColumns: 'Kernel columns',
    stride: 'Stride',
    padding: 'Padding',
    dilation: 'Dilation',
    bias: 'bias',
    height: (name) => `${name}, height`,
    width: (name) => `${name}, width`,
    separate: 'Height and width separately',
    flip: 'Turn by 180° (true convolution)',
    editHint: 'Select a cell and type to change it.',
    pinHint: 'Select a cell to pin it.',
    table: 'Show the numbers',
    inPadding: 'padding',
    notYet: 'not computed yet',
    settings: 'Sizes and how the window moves',
    cell: (row, column) => `Output y[${row}, ${column}]`,
    reading: (row, column) => `Input x[${row}, ${column}]`,
    readBy: (count) => (count === 1 ? 'is read by 1 output cell:' : `is read by ${count} output cells, each time with another weight:`),
    readByNone: 'is read by no output cell: the window never stands on it.',
    inThePadding: 'lies in the padding and is always 0.',
    goesTo: (row, column) => `to y[${row}, ${column}]`,
    pinned: 'pinned',
    pin: 'Pin',
    unpin: 'Unpin',
    compare: 'Pin this cell, then point at another: both calculations stand side by side.',
    code: 'The same in PyTorch',
    shapes: 'Shapes (batch, channels, height, width)',
    mapName: (name, rows, columns) => `${name}, ${rows} by ${columns}`,
    stepText: (row, column, value) => `output y[${row}, ${column}] is ${value}`,
    spoken: (row, column, sum, bias, value) =>
      `Output y[${row}, ${column}]: the products add up to ${sum}; plus bias ${bias} makes ${value}.`,
    noOutput: 'No output',
    doesNotFit: ({ axisName, code, expected, got }) => {
      const [size, what] = axisName === 'height' ? ['high', 'rows'] : ['wide', 'columns'];
      return code === 'dilated-kernel-too-large'
        ? `The kernel does not fit. Spread out by the dilation it covers ${got} ${what}, but the padded input has only ${expected}. Use less dilation, a smaller kernel or more padding.`
        : `The kernel does not fit. It is ${got} cells ${size}, but the padded input has only ${expected} ${what}. Use a smaller kernel, a larger input or more padding.`;
    },
    mend: 'Make it fit',
    digitFailed: 'The handwritten digit could not be loaded, so the figure still shows the numbers.',
    retry: 'Try again',
  },
  ko: {
    title: '2차원 합성곱',
    input: '입력',
    kernel: '커널',
    output: '출력',
    inputPreset: '입력',
    inputs: { numbers: '숫자', edge: '경계', dot: '점', digit: '손글씨' },
    kernelPreset: '커널',
    kernels: { edges: '윤곽선', blur: '흐리게', sharpen: '선명하게', sobelX: '소벨 x', sobelY: '소벨 y', identity: '항등' },
    inputRows: '입력의 행',
    inputColumns: '입력의 열',
    kernelRows: '커널의 행',
    kernelColumns: '커널의 열',
    stride: '스트라이드',
    padding: '패딩',
    dilation: '팽창',
    bias: '편향',
    height: (name) => `${name}(세로)`,
    width: (name) => `${name}(가로)`,
    separate: '세로와 가로를 따로 정하기',
    flip: '180° 돌리기(엄밀한 뜻의 합성곱)',
    editHint: '칸을 고르고 숫자를 입력하면 바뀐다.',
    pinHint: '칸을 고르면 고정된다.',
    table: '숫자로 보기',
    inPadding: '패딩',
    notYet: '아직 계산하지 않음',
    settings: '크기와 창의 움직임',
    cell: (row, column) => `출력 y[${row}, ${column}]`,
    reading: (row, column) => `입력 x[${row}, ${column}]`,
    readBy: (count) =>
      count === 1 ? '이 칸을 읽는 출력 칸은 하나뿐이다.' : `이 칸을 읽는 출력 칸은 ${count}개이고, 그때마다 다른 가중치와 만난다.`,
    readByNone: '이 칸은 어떤 출력 칸도 읽지 않는다. 창이 한 번도 이 칸 위에 놓이지 않는다.',
    inThePadding: '패딩에 있는 칸이라 값이 언제나 0이다.',
    goesTo: (row, column) => `y[${row}, ${column}]로`,
    pinned: '고정한 칸',
    pin: '고정',
    unpin: '고정 풀기',
    compare: '이 칸을 고정하고 다른 칸을 가리키면 두 계산을 나란히 볼 수 있다.',
    code: 'PyTorch로 쓰면',
    shapes: '형상(배치, 채널, 높이, 너비)',
    mapName: (name, rows, columns) => `${name}, ${rows}행 ${columns}열`,
    stepText: (row, column, value) => `출력 y[${row}, ${column}]의 값 ${value}`,
    spoken: (row, column, sum, bias, value) => `출력 y[${row}, ${column}]: 곱의 합은 ${sum}, 편향 ${bias}까지 더하면 ${value}.`,
    noOutput: '출력 없음',
    doesNotFit: ({ axisName, code, expected, got }) => {
      const side = axisName === 'height' ? '높이' : '너비';
      return code === 'dilated-kernel-too-large'
        ? `커널이 들어가지 않는다. 팽창으로 벌어진 커널의 ${side}는 ${got}칸인데, 패딩까지 더한 입력의 ${side}는 ${expected}칸뿐이다. 팽창이나 커널을 줄이거나 패딩을 늘려야 한다.`
        : `커널이 들어가지 않는다. 커널의 ${side}는 ${got}칸인데, 패딩까지 더한 입력의 ${side}는 ${expected}칸뿐이다. 커널을 줄이거나, 입력이나 패딩을 늘려야 한다.`;
    },
    mend: '들어가게 고치기',
    digitFailed: '손글씨 숫자를 불러오지 못해 숫자 격자를 그대로 보여 준다.',
    retry: '다시 시도',
  },
};
