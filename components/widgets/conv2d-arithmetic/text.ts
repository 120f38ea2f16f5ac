import type { Translated } from '../../shared/language.ts';
import type { Axis } from './model.ts';

interface ArithmeticAxisText {
  readonly title: string;
  readonly size: string;
  readonly kernel: string;
  readonly stride: string;
  readonly padding: string;
  readonly paddingBefore: string;
  readonly paddingAfter: string;
  readonly dilation: string;
  readonly window: string;
  readonly separate: string;
  readonly same: string;
  /** Why the size cannot be kept: more zeros than the padding goes to. */
  readonly sameTooFar: (needed: number, most: number) => string;
  readonly none: string;
  readonly paddingKey: string;
  readonly leftoverKey: string;
  readonly unfitKey: string;
  readonly formula: string;
  readonly noOutput: string;
  readonly extent: (axis: Axis) => string;
  readonly leftover: (axis: Axis) => string;
  readonly chosen: (index: number, start: string, cells: string, outside: number) => string;
  readonly start: string;
  readonly misfit: (axis: Axis) => string;
  readonly name: (axis: Axis) => string;
}

const cells = (count: number, word = 'cell'): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** What the figure of the size of an output says. */
export const text: Translated<ArithmeticAxisText> = {
  en: {
    title: 'How large the output of a convolution is',
    size: 'input size',
    kernel: 'kernel size',
    stride: 'stride',
    padding: 'padding',
    paddingBefore: 'padding before',
    paddingAfter: 'padding after',
    dilation: 'dilation',
    window: 'Window',
    separate: 'Padding before and after differ',
    same: 'Keep the size (stride 1)',
    sameTooFar: (needed, most) => `To keep the size, this kernel needs a padding of ${needed}; the figure goes up to ${most}.`,
    none: 'No padding',
    paddingKey: 'padding, always 0',
    leftoverKey: 'left over, never read',
    unfitKey: 'the window that no longer fits',
    formula: 'Output size',
    noOutput: 'no output',
    extent: ({ kernel, dilation, extent }) =>
      dilation === 1 || kernel === 1
        ? `The window covers ${cells(extent)}.`
        : `With dilation ${dilation} the ${kernel} weights are spread over ${dilation} · (${kernel} − 1) + 1 = ${extent} cells: that is how far one output cell sees.`,
    leftover: ({ leftover, missing, size, out }) => {
      if (leftover === 0) return out === size ? 'Nothing is left over, and the output is as long as the input.' : 'Nothing is left over.';
      return `${cells(leftover)} at the end ${leftover === 1 ? 'is' : 'are'} left over: the next window would need ${missing} more. The floor ⌊\u00a0⌋ drops it.`;
    },
    chosen: (index, start, read, outside) =>
      `Window ${index} starts at ${start} and reads the cells ${read}${outside === 0 ? '' : `; ${outside === 1 ? 'one of them lies' : `${outside} of them lie`} in the padding`}.`,
    start: 'Cells and windows are counted from 0.',
    misfit: ({ extent, padded }) =>
      `No window fits: it covers ${cells(extent)}, but the padded input has only ${padded}. Use a smaller kernel, less dilation, or more padding.`,
    name: ({ size, padding, out, extent, stride, leftover }) =>
      `Input of ${cells(size)} with ${padding[0]} before and ${padding[1]} after as padding; ${cells(out, 'window')} of ${cells(extent)}, each ${stride} further than the one before; ${cells(leftover)} left over.`,
  },
  ko: {
    title: '합성곱 출력의 크기',
    size: '입력 크기',
    kernel: '커널 크기',
    stride: '스트라이드',
    padding: '패딩',
    paddingBefore: '앞 패딩',
    paddingAfter: '뒤 패딩',
    dilation: '팽창',
    window: '창',
    separate: '앞뒤 패딩을 따로 정하기',
    same: '크기 유지(스트라이드 1)',
    sameTooFar: (needed, most) => `이 커널로 크기를 유지하려면 패딩이 ${needed}만큼 있어야 하는데, 여기서는 ${most}까지만 줄 수 있다.`,
    none: '패딩 없음',
    paddingKey: '패딩, 값은 언제나 0',
    leftoverKey: '남는 칸, 어떤 창도 읽지 않음',
    unfitKey: '더 놓을 수 없는 창',
    formula: '출력 크기',
    noOutput: '출력 없음',
    extent: ({ kernel, dilation, extent }) =>
      dilation === 1 || kernel === 1
        ? `창 하나는 ${extent}칸을 덮는다.`
        : `팽창이 ${dilation}이면 가중치 ${kernel}개가 ${dilation} · (${kernel} − 1) + 1 = ${extent}칸에 걸쳐 벌어진다. 출력 한 칸이 보는 범위가 이만큼이다.`,
    leftover: ({ leftover, missing, size, out }) => {
      if (leftover === 0) return out === size ? '남는 칸이 없고, 출력의 길이가 입력과 같다.' : '남는 칸이 없다.';
      return `끝에 ${leftover}칸이 남는다. 창을 한 번 더 놓으려면 ${missing}칸이 모자라므로 내림(⌊\u00a0⌋)에서 버려진다.`;
    },
    chosen: (index, start, read, outside) =>
      `창 ${index}: 시작 위치는 ${start}이고, 읽는 칸은 ${read}이다.${outside === 0 ? '' : ` 그 가운데 ${outside}칸은 패딩에 있다.`}`,
    start: '칸과 창의 번호는 0부터 센다.',
    misfit: ({ extent, padded }) =>
      `창을 하나도 놓을 수 없다. 창은 ${extent}칸을 덮는데 패딩까지 더한 입력은 ${padded}칸뿐이다. 커널이나 팽창을 줄이거나 패딩을 늘려야 한다.`,
    name: ({ size, padding, out, extent, stride, leftover }) =>
      `입력 ${size}칸, 패딩은 앞 ${padding[0]}칸과 뒤 ${padding[1]}칸. ${extent}칸을 덮는 창 ${out}개가 ${stride}칸씩 옮겨 가며 놓인다. 남는 칸 ${leftover}개.`,
  },
};
