import { formatNumber } from '../../shared/format.ts';
import type { Translated } from '../../shared/language.ts';
import type { PoolExplanation } from './model.ts';

/** The words of the figure. */
export interface PoolingText {
  readonly title: string;
  readonly mode: string;
  readonly modes: Readonly<Record<'max' | 'average', string>>;
  readonly preset: string;
  readonly presets: Readonly<Record<'numbers' | 'stroke' | 'ties', string>>;
  readonly input: string;
  readonly output: string;
  readonly gradientAtInput: string;
  readonly gradientAtOutput: string;
  readonly channels: string;
  readonly channel: string;
  readonly channelNames: Readonly<Record<string, string>>;
  readonly size: string;
  readonly stride: string;
  readonly padding: string;
  readonly shift: string;
  readonly backward: string;
  readonly settings: string;
  readonly editHint: string;
  readonly inPadding: string;
  readonly notYet: string;
  readonly changedCell: string;
  readonly noOutput: string;
  readonly code: string;
  readonly shapes: string;
  readonly parameters: string;
  readonly mapName: (name: string, rows: number, columns: number) => string;
  readonly inWindows: (count: number) => string;
  readonly value: (value: number) => string;
  readonly told: (explanation: PoolExplanation) => string;
  readonly toLargest: (gradient: string, row: number, column: number, ties: number) => string;
  readonly toAll: (cells: number, share: string, isCut: boolean) => string;
  /** In how many windows a cell lies, and of how many it is the largest; null for a mean. */
  readonly read: (windows: number, largest: number | null) => string;
  readonly gradientSum: (sum: string) => string;
  readonly inThePadding: (isMax: boolean) => string;
  readonly overlap: (most: number, unread: number) => string;
  readonly moved: (cells: number, of: number, changed: number, count: number) => string;
  readonly misfit: (padding: number, most: number, size: number) => string;
  readonly mend: string;
  readonly stepText: (row: number, column: number, value: string) => string;
  readonly frame: (row: number, column: number) => string;
}

const times = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
const paddedCells = ({ cells }: PoolExplanation): number => cells.filter(({ inside }) => !inside).length;

/** What the figure of pooling says. */
export const text: Translated<PoolingText> = {
  en: {
    title: 'Pooling',
    mode: 'Pooling',
    modes: { max: 'max', average: 'average' },
    preset: 'Input',
    presets: { numbers: 'numbers', stroke: 'stroke', ties: 'ties' },
    input: 'Input',
    output: 'Output',
    gradientAtInput: 'Gradient at the input',
    gradientAtOutput: 'Gradient at the output',
    channels: 'Channels',
    channel: 'Channel shown',
    channelNames: { 0: 'channel 0', 1: 'channel 1', 2: 'channel 2' },
    size: 'Window size',
    stride: 'Stride',
    padding: 'Padding',
    shift: 'Shift to the right',
    backward: 'Show the way back of the gradient',
    settings: 'Sizes and how the window moves',
    editHint: 'Select a cell and type to change it.',
    inPadding: 'padding',
    notYet: 'not computed yet',
    changedCell: 'changed by moving the input',
    noOutput: 'No output',
    code: 'The same in PyTorch',
    shapes: 'Shapes (batch, channels, height, width)',
    parameters: 'Parameters',
    mapName: (name, rows, columns) => `${name}, ${rows} by ${columns}`,
    inWindows: (count) => `in ${times(count, 'window')}`,
    value: (value) => `output ${formatNumber(value)}`,
    told: (explanation) => {
      const outside = paddedCells(explanation);
      if (explanation.op === 'maxPool2d')
        return outside === 0
          ? 'The largest number is passed on, the others are forgotten.'
          : `The largest number is passed on. The padding counts as −∞ and is never chosen.`;
      return outside === 0
        ? 'The mean is passed on: every number counts the same.'
        : `The mean is passed on. The ${times(outside, 'cell')} of padding count as 0, and in the division too.`;
    },
    toLargest: (gradient, row, column, ties) =>
      ties > 1
        ? `Back: ${times(ties, 'cell')} are equally large. The first of them, x[${row}, ${column}], gets the whole gradient ${gradient}, as in PyTorch.`
        : `Back: the whole gradient ${gradient} goes to the largest cell, x[${row}, ${column}]. The others get 0.`,
    toAll: (cells, share, isCut) =>
      `Back: each of the ${times(cells, 'cell')} gets the same share, ${share}.${isCut ? ' The share of the padding is lost.' : ''}`,
    read: (windows, largest) => {
      if (windows === 0) return 'lies in no window: the output does not depend on it.';
      const where = `lies in ${times(windows, 'window')}`;
      if (largest === null) return `${where} and counts in ${windows === 1 ? 'it' : 'all of them'}.`;
      return largest === 0 ? `${where} and is chosen in none: the output does not depend on it.` : `${where} and is chosen in ${largest}.`;
    },
    gradientSum: (sum) => `Its gradient so far is ${sum}.`,
    inThePadding: (isMax) => (isMax ? 'lies in the padding, counts as −∞ and is never chosen.' : 'lies in the padding and counts as 0.'),
    overlap: (most, unread) =>
      [
        most > 1 ? `Windows overlap: ×2 marks a cell that lies in two windows; the most is ×${most}.` : 'No cell lies in two windows.',
        unread > 0 ? `${times(unread, 'cell')} (hatched) ${unread === 1 ? 'lies' : 'lie'} in none.` : '',
      ]
        .join(' ')
        .trim(),
    moved: (cells, of, changed, count) =>
      `Moving the input has changed ${cells} of its ${of} cells, and ${changed} of the ${count} output cells${changed === 0 ? '.' : ' (dashed).'}`,
    misfit: (padding, most, size) =>
      `A padding of ${padding} is too much for a window of ${size}: a window could lie wholly in the padding. PyTorch allows half the window, rounded down, here ${most}.`,
    mend: 'Make it fit',
    stepText: (row, column, value) => `output y[${row}, ${column}] is ${value}`,
    frame: (row, column) => `y[${row}, ${column}]`,
  },
  ko: {
    title: '풀링',
    mode: '풀링',
    modes: { max: '최대', average: '평균' },
    preset: '입력',
    presets: { numbers: '숫자', stroke: '획', ties: '같은 값' },
    input: '입력',
    output: '출력',
    gradientAtInput: '입력의 기울기',
    gradientAtOutput: '출력의 기울기',
    channels: '채널 수',
    channel: '보고 있는 채널',
    channelNames: { 0: '0번 채널', 1: '1번 채널', 2: '2번 채널' },
    size: '창의 크기',
    stride: '스트라이드',
    padding: '패딩',
    shift: '오른쪽으로 옮기기',
    backward: '기울기가 되돌아가는 길 보기',
    settings: '크기와 창의 움직임',
    editHint: '칸을 고르고 숫자를 입력하면 바뀐다.',
    inPadding: '패딩',
    notYet: '아직 계산하지 않음',
    changedCell: '입력을 옮겨서 바뀐 칸',
    noOutput: '출력 없음',
    code: 'PyTorch로 쓰면',
    shapes: '형상(배치, 채널, 높이, 너비)',
    parameters: '매개변수',
    mapName: (name, rows, columns) => `${name}, ${rows}행 ${columns}열`,
    inWindows: (count) => `창 ${count}개에 들어 있음`,
    value: (value) => `출력 ${formatNumber(value)}`,
    told: (explanation) => {
      const outside = paddedCells(explanation);
      if (explanation.op === 'maxPool2d')
        return outside === 0
          ? '가장 큰 수만 다음으로 넘어가고 나머지는 잊힌다.'
          : '가장 큰 수가 넘어간다. 패딩은 −∞로 치므로 뽑히는 일이 없다.';
      return outside === 0
        ? '평균이 넘어간다. 모든 수가 똑같이 반영된다.'
        : `평균이 넘어간다. 패딩 ${outside}칸은 0으로 치고, 나눌 때에도 함께 센다.`;
    },
    toLargest: (gradient, row, column, ties) =>
      ties > 1
        ? `되돌아가는 길: ${ties}칸이 똑같이 크다. PyTorch처럼 기울기 ${gradient} 전부를 그중 첫 칸인 x[${row}, ${column}]에 준다.`
        : `되돌아가는 길: 기울기 ${gradient} 전부를 가장 큰 칸인 x[${row}, ${column}]에 준다. 나머지 칸은 0을 받는다.`,
    toAll: (cells, share, isCut) => `되돌아가는 길: ${cells}칸이 똑같이 ${share}씩 나누어 받는다.${isCut ? ' 패딩의 몫은 버려진다.' : ''}`,
    read: (windows, largest) => {
      if (windows === 0) return '어떤 창에도 들어 있지 않다. 출력은 이 칸과 상관이 없다.';
      const where = `창 ${windows}개에 들어 있고`;
      if (largest === null) return `${where}, 그 평균에 모두 반영된다.`;
      return largest === 0
        ? `${where}, 한 번도 뽑히지 않는다. 출력은 이 칸과 상관이 없다.`
        : `${where}, 그 가운데 ${largest}개에서 뽑힌다.`;
    },
    gradientSum: (sum) => `지금까지 받은 기울기: ${sum}.`,
    inThePadding: (isMax) => (isMax ? '패딩에 있는 칸이다. −∞로 치므로 뽑히지 않는다.' : '패딩에 있는 칸이라 0으로 친다.'),
    overlap: (most, unread) =>
      [
        most > 1 ? `창이 서로 겹친다. ×2는 그 칸이 창 두 개에 들어 있다는 뜻이며, 가장 많은 칸은 ×${most}이다.` : '창이 겹치는 칸은 없다.',
        unread > 0 ? `빗금 친 ${unread}칸은 어떤 창에도 들어 있지 않다.` : '',
      ]
        .join(' ')
        .trim(),
    moved: (cells, of, changed, count) =>
      `입력을 옮겨서 입력 ${of}칸 가운데 ${cells}칸이, 출력 ${count}칸 가운데 ${changed}칸이 바뀌었다.${changed === 0 ? '' : ' 바뀐 출력은 점선으로 둘러쌌다.'}`,
    misfit: (padding, most, size) =>
      `크기가 ${size}인 창에는 패딩이 너무 크다(${padding}). 창이 통째로 패딩에 놓일 수 있기 때문이다. PyTorch에서는 창 크기의 절반을 내림한 값까지, 여기서는 ${most}까지 허용한다.`,
    mend: '들어가게 고치기',
    stepText: (row, column, value) => `출력 y[${row}, ${column}]의 값 ${value}`,
    frame: (row, column) => `y[${row}, ${column}]`,
  },
};
