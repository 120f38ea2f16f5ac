import { convOutput } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of, type Piece } from '../line.ts';

/** A kernel with stride 1 whose output is to be as large as its input. */
export interface KeptSize {
  readonly size: number;
  readonly kernel: number;
  readonly dilation: number;
}

const extentOf = (problem: KeptSize): number => convOutput(problem).extent;

function work(problem: KeptSize, extent: number, written: readonly Piece[], padding: number, paddingLine: readonly Piece[]): Worked {
  return {
    answer: padding,
    steps: [
      { name: 'extent', line: line`${written} = ${of.weight(extent)}` },
      { name: 'lost', line: line`${of.weight(extent)} − 1 = ${extent - 1}` },
      { name: 'sides', line: line`${paddingLine}` },
      { name: 'output', line: outputLine(problem, padding) },
    ],
  };
}

/** What size this padding really gives. */
function outputLine({ size, kernel, dilation }: KeptSize, padding: number): readonly Piece[] {
  const { extent, out } = convOutput({ size, kernel, dilation, padding: [padding, padding] });
  return line`${of.input(size)} + ${padding} + ${padding} − ${of.weight(extent)} + 1 = ${of.output(out)}`;
}

const extentLine = ({ kernel }: KeptSize, dilation: number): readonly Piece[] => line`${dilation} × (${of.weight(kernel)} − 1) + 1`;

/** Which padding keeps the size? */
export const kind: ExerciseKind<KeptSize, 'dilationIgnored' | 'oneSide' | 'wholeKernel'> = {
  name: 'conv2d-padding',
  form: 'number',
  draw: ({ pick, integer }) => {
    const window = { kernel: pick([3, 5, 7]), dilation: pick([2, 3]) };
    return { ...window, size: extentOf({ ...window, size: 0 }) + integer(1, 8) };
  },
  right: (problem) => {
    const lost = extentOf(problem) - 1;
    return work(problem, lost + 1, extentLine(problem, problem.dilation), lost / 2, line`${lost} / 2 = ${lost / 2}`);
  },
  mistakes: {
    dilationIgnored: (problem) => {
      const lost = problem.kernel - 1;
      return work(problem, problem.kernel, extentLine(problem, 1), lost / 2, line`${lost} / 2 = ${lost / 2}`);
    },
    oneSide: (problem) => {
      const lost = extentOf(problem) - 1;
      return work(problem, lost + 1, extentLine(problem, problem.dilation), lost, line`${lost}`);
    },
    wholeKernel: (problem) => {
      const { kernel } = problem;
      return work(problem, extentOf(problem), extentLine(problem, problem.dilation), kernel, line`${of.weight(kernel)}`);
    },
  },
};
