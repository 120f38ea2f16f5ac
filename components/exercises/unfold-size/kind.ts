import { im2colShape } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A convolution whose windows are written into a matrix, one a row. */
export interface Unfolded {
  readonly channels: number;
  readonly side: number;
  readonly kernel: number;
  readonly stride: number;
  readonly filters: number;
}

/** What a procedure takes instead of the right numbers. */
type Taken = Partial<Pick<Unfolded, 'channels' | 'stride'>> & { readonly repeated?: number };

function work({ side, kernel, ...right }: Unfolded, taken: Taken = {}): Worked {
  const { channels, stride } = { ...right, ...taken };
  const [cells = 0, windows = 0] = im2colShape([channels, side, side], { kernelSize: kernel, stride });
  const repeated = taken.repeated ?? 1;
  const along = Math.sqrt(windows);
  const factor = repeated === 1 ? line`` : line` × ${repeated}`;
  return {
    answer: [windows, cells * repeated],
    steps: [
      { name: 'along', line: line`⌊(${of.input(side)} − ${of.weight(kernel)}) / ${stride}⌋ + 1 = ${of.output(along)}` },
      { name: 'rows', line: line`${of.output(along)} × ${of.output(along)} = ${windows}` },
      {
        name: 'columns',
        line: line`${of.input(channels)} × ${of.weight(kernel)} × ${of.weight(kernel)}${factor} = ${cells * repeated}`,
      },
    ],
  };
}

function swapped(problem: Unfolded): Worked {
  const { answer, steps } = work(problem);
  const [along, rows, columns] = steps;
  const [high, wide] = answer as readonly [number, number];
  return {
    answer: [wide, high],
    steps: [...(along ? [along] : []), { name: 'rows', line: columns?.line ?? line`` }, { name: 'columns', line: rows?.line ?? line`` }],
  };
}

/** How large is the matrix of all windows? */
export const kind: ExerciseKind<Unfolded, 'channelsForgotten' | 'noOverlap' | 'filtersCounted' | 'swapped'> = {
  name: 'unfold-size',
  form: 'pair',
  draw: ({ integer, pick }) => ({
    channels: pick([2, 3, 4, 6]),
    side: integer(6, 13),
    kernel: pick([2, 3, 5]),
    stride: 1,
    filters: pick([4, 8, 16]),
  }),
  right: (problem) => work(problem),
  mistakes: {
    channelsForgotten: (problem) => work(problem, { channels: 1 }),
    noOverlap: (problem) => work(problem, { stride: problem.kernel }),
    filtersCounted: (problem) => work(problem, { repeated: problem.filters }),
    swapped,
  },
};
