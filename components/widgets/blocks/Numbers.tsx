import { useCallback, useMemo } from 'preact/hooks';
import { NumberGrid } from '../../shared/NumberGrid.tsx';
import type { Matrix } from '../../shared/params.ts';
import { Slider } from '../../shared/Slider.tsx';
import type { Role } from '../../shared/Sym.tsx';
import type { Cell } from '../../shared/useGridKeys.ts';
import { type Convolution, type Moment, sliceOf } from './model.ts';
import type { PartProps } from './PartProps.ts';
import { params } from './params.ts';
import { text } from './text.ts';

interface Opened {
  readonly role: Role;
  readonly values: Matrix;
  /** Whether a cell takes part in the cell being computed. */
  readonly isRead: (cell: Cell) => boolean;
}

/** The numbers of the block that is open, one channel at a time. */
export function Numbers({ widget, convolution, moment }: Omit<PartProps, 'drawing'>) {
  const words = text[widget.props.lang];
  const { open } = widget.values;
  const { channels } = convolution.sizes;
  const channel = Math.min(widget.values.channel, channels - 1);
  const hasChannels = open === 'input' || open === 'filters';
  const opened = useMemo(
    () => openers[open](convolution, moment, channel),
    [open, convolution, moment.filter, moment.row, moment.column, channel],
  );
  const { rows, columns } = convolution;
  const known = open === 'output' && !moment.isDone ? moment.filled : Number.POSITIVE_INFINITY;
  const isBlank = useCallback((cell: Cell) => cell.row * columns + cell.column >= known, [columns, known]);
  const name = words.opened[open](moment.filter, channel);
  const jump = (cell: Cell) => {
    if (open === 'output') widget.set({ cell: moment.filter * rows * columns + cell.row * columns + cell.column });
  };
  return (
    <div class="blocks-numbers">
      <p class="blocks-title">{name}</p>
      <div class="blocks-grid" style={{ '--cell': `${16 / Math.max(5, opened?.values.length ?? 0, opened?.values[0]?.length ?? 0)}rem` }}>
        {opened === null ? (
          <p>{words.noOutput}</p>
        ) : (
          <NumberGrid
            lang={widget.props.lang}
            name={name}
            values={opened.values}
            role={opened.role}
            extent={extents[open]}
            isBlank={isBlank}
            onPick={jump}
          >
            {opened.values.flatMap((row, i) =>
              row.map(
                (_, j) =>
                  opened.isRead({ row: i, column: j }) && <i key={`${i},${j}`} class="blocks-read" style={{ '--i': i, '--j': j }} />,
              ),
            )}
          </NumberGrid>
        )}
      </div>
      {!widget.isHidden('channel') && (
        <Slider
          param={{ ...params.channel, max: Math.max(1, channels - 1) }}
          value={channel}
          label={words.channel}
          isLocked={!hasChannels || channels === 1 || widget.isLocked('channel')}
          onChange={(next) => widget.set({ channel: next })}
        />
      )}
    </div>
  );
}

/** The magnitudes shaded most. */
const extents = { input: 4, filters: 2, bias: 9, output: 40 } as const;

const openers: Readonly<Record<keyof typeof extents, (given: Convolution, moment: Moment, channel: number) => Opened | null>> = {
  input: ({ input, sizes, output }, { row, column }, channel) => {
    const { stride, padding, kernelHeight, kernelWidth } = sizes;
    const [top, left] = [row * stride - padding, column * stride - padding];
    const isIn = (at: number, from: number, length: number) => at >= from && at < from + length;
    return {
      role: 'input',
      values: sliceOf(input, channel),
      isRead: (cell) => output !== null && isIn(cell.row, top, kernelHeight) && isIn(cell.column, left, kernelWidth),
    };
  },
  filters: ({ weight }, { filter }, channel) => ({ role: 'weight', values: sliceOf(weight, filter, channel), isRead: () => true }),
  bias: ({ bias }, { filter }) => ({ role: 'bias', values: [...bias.data].map((value) => [value]), isRead: ({ row }) => row === filter }),
  output: ({ output }, { filter, row, column }) =>
    output && { role: 'output', values: sliceOf(output, filter), isRead: (cell) => cell.row === row && cell.column === column },
};
