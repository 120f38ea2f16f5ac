import type { Translated } from '../../shared/language.ts';

interface Pixel {
  readonly channel: number;
  readonly row: number;
  readonly column: number;
}

/** The words of the figure. */
interface Im2colText {
  readonly title: string;
  readonly phase: string;
  readonly phases: Readonly<Record<'unfold' | 'multiply' | 'fold', string>>;
  readonly input: string;
  readonly matrix: string;
  readonly weights: string;
  readonly product: string;
  readonly maps: string;
  readonly back: string;
  readonly copies: string;
  readonly channels: string;
  readonly filters: string;
  readonly size: string;
  readonly stride: string;
  readonly settings: string;
  readonly notYet: string;
  readonly code: string;
  readonly editHint: string;
  readonly channelName: (channel: number) => string;
  readonly filterName: (filter: number) => string;
  readonly mapName: (name: string, rows: number, columns: number) => string;
  readonly copyOf: (pixel: Pixel) => string;
  readonly row: (window: number, place: Pixel, cells: number) => string;
  readonly times: (pixel: Pixel, count: number) => string;
  readonly backAdded: (pixel: Pixel, value: string, count: number, sum: string) => string;
  readonly rowBack: (window: number) => string;
  readonly backDone: string;
  readonly memory: (given: number, copied: number, factor: string) => string;
  readonly multiplyAdds: (rows: number, inner: number, columns: number, total: string) => string;
  readonly productCell: (place: Pixel) => string;
  readonly frame: (window: number) => string;
}

const address = ({ channel, row, column }: Pixel): string => `[${channel}, ${row}, ${column}]`;

/** What the figure of im2col says. */
export const text: Translated<Im2colText> = {
  en: {
    title: 'A convolution as one matrix product',
    phase: 'Step',
    phases: { unfold: '1. windows to rows', multiply: '2. one product', fold: '3. rows back' },
    input: 'Input',
    matrix: 'Matrix',
    weights: 'Filters',
    product: 'Product',
    maps: 'Output',
    back: 'Put back and added',
    copies: 'Copies of each pixel',
    channels: 'Channels',
    filters: 'Filters',
    size: 'Kernel size',
    stride: 'Stride',
    settings: 'Sizes',
    notYet: 'not computed yet',
    code: 'The same in PyTorch; F.unfold makes every window a column, so rows and columns are exchanged',
    editHint: 'Select a cell of the input or of the filters and type to change it.',
    channelName: (channel) => `Input, channel ${channel}`,
    filterName: (filter) => `Output of filter ${filter}`,
    mapName: (name, rows, columns) => `${name}, ${rows} by ${columns}`,
    copyOf: (pixel) => `copy of x${address(pixel)}`,
    row: (window, { row, column }, cells) => `Row ${window} holds the ${cells} numbers of the window of y[·, ${row}, ${column}].`,
    times: (pixel, count) => `x${address(pixel)} stands in ${count} row${count === 1 ? '' : 's'}: so many windows read it.`,
    backAdded: (pixel, value, count, sum) =>
      `x${address(pixel)} has come back ${count} time${count === 1 ? '' : 's'}: ${count} × ${value} = ${sum}.`,
    rowBack: (window) => `Row ${window} goes back to where it came from and is added there.`,
    backDone: 'All rows are back: each pixel has been added as often as it was copied.',
    memory: (given, copied, factor) => `The input has ${given} numbers, the matrix ${copied}: ${factor} times as many.`,
    multiplyAdds: (rows, inner, columns, total) =>
      `In all ${rows} × ${inner} × ${columns} = ${total} multiply-adds, as many as the loops need.`,
    productCell: (place) => `y${address(place)}`,
    frame: (window) => `row ${window}`,
  },
  ko: {
    title: '행렬 곱 하나로 하는 합성곱',
    phase: '단계',
    phases: { unfold: '1. 창을 행으로', multiply: '2. 행렬 곱', fold: '3. 행을 제자리로' },
    input: '입력',
    matrix: '행렬',
    weights: '필터',
    product: '곱',
    maps: '출력',
    back: '제자리에 더한 것',
    copies: '픽셀마다 복사된 횟수',
    channels: '채널 수',
    filters: '필터 수',
    size: '커널 크기',
    stride: '스트라이드',
    settings: '크기',
    notYet: '아직 계산하지 않음',
    code: 'PyTorch로 쓰면(F.unfold는 창을 열로 놓으므로 행과 열이 바뀌어 있다)',
    editHint: '입력이나 필터의 칸을 고르고 숫자를 입력하면 바뀐다.',
    channelName: (channel) => `입력, ${channel}번 채널`,
    filterName: (filter) => `${filter}번 필터의 출력`,
    mapName: (name, rows, columns) => `${name}, ${rows}행 ${columns}열`,
    copyOf: (pixel) => `x${address(pixel)}의 복사본`,
    row: (window, { row, column }, cells) => `${window}행에는 출력 칸 y[·, ${row}, ${column}]의 창에 든 수 ${cells}개가 있다.`,
    times: (pixel, count) => `x${address(pixel)}: ${count}개의 행에 들어 있다. 이 픽셀을 읽는 창이 그만큼 있다.`,
    backAdded: (pixel, value, count, sum) => `x${address(pixel)}: ${count}번 돌아왔다. ${count} × ${value} = ${sum}.`,
    rowBack: (window) => `${window}행이 제가 온 자리로 돌아가 더해진다.`,
    backDone: '모든 행이 돌아왔다. 픽셀은 저마다 복사된 횟수만큼 더해졌다.',
    memory: (given, copied, factor) => `입력에 든 수는 ${given}개, 행렬에 든 수는 ${copied}개로 ${factor}배이다.`,
    multiplyAdds: (rows, inner, columns, total) =>
      `곱하고 더하기는 모두 ${rows} × ${inner} × ${columns} = ${total}번으로, 반복문을 쓸 때와 같다.`,
    productCell: (place) => `y${address(place)}`,
    frame: (window) => `${window}행`,
  },
};
