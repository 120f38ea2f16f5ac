import { linear, relu, type Tensor, tensor } from '../../../engine/index.ts';
import type { Matrix } from '../../shared/params.ts';
import type { ExerciseKind, Step, Worked } from '../ExerciseKind.ts';
import { joined, line, of, type Piece } from '../line.ts';

/** A network of two inputs, two hidden nodes with ReLU and one output, and what it is given. */
export interface SmallNetwork {
  readonly x: readonly [number, number];
  readonly weight1: Matrix;
  readonly bias1: readonly [number, number];
  readonly weight2: readonly [number, number];
  readonly bias2: number;
}

/** What is done otherwise than it should be. */
interface Way {
  /** What becomes of the hidden totals; null where they go on as they are. */
  readonly activation?: ((totals: Tensor) => Tensor) | null;
  readonly hasHiddenBias?: boolean;
  readonly hasOutputBias?: boolean;
  readonly isCutAtEnd?: boolean;
}

function work({ x, weight1, bias1, weight2, bias2 }: SmallNetwork, way: Way = {}): Worked {
  const { activation = relu, hasHiddenBias = true, hasOutputBias = true, isCutAtEnd = false } = way;
  const totals = linear(tensor([x]), tensor(weight1), hasHiddenBias ? tensor(bias1) : null);
  const hidden = activation === null ? totals : activation(totals);
  const output = linear(hidden, tensor([weight2]), hasOutputBias ? tensor([bias2]) : null);
  const answer = (isCutAtEnd ? relu(output) : output).item() + 0;
  const [z, h] = [numbersOf(totals), numbersOf(hidden)];
  const total = output.item() + 0;
  const hiddenStep = (row: 0 | 1): Step => ({
    name: `total${row + 1}`,
    line: sumLine(weight1[row] ?? [], x, hasHiddenBias ? bias1[row] : null, z[row] ?? 0),
  });
  const activationStep = {
    name: 'activation',
    line: joined(
      z.map((value, row) => line`${of.sum(value)} → ${of.output(h[row] ?? 0)}`),
      ', ',
    ),
  };
  const outputLine = sumLine(weight2, h, hasOutputBias ? bias2 : null, total);
  return {
    answer,
    steps: [
      hiddenStep(0),
      hiddenStep(1),
      ...(activation === null ? [] : [activationStep]),
      { name: 'output', line: isCutAtEnd ? line`${outputLine} → ${of.output(answer)}` : outputLine },
    ],
  };
}

/** A node's whole sum: "2 × 1 + (−1) × 3 + 1 = 0". */
function sumLine(weights: readonly number[], inputs: readonly number[], bias: number | null, total: number): readonly Piece[] {
  const products = weights.map((weight, place) => line`${of.weight(weight)} × ${of.input(inputs[place] ?? 0)}`);
  const sum = joined(products, ' + ');
  return bias === null ? line`${sum} = ${of.sum(total)}` : line`${sum} + ${of.bias(bias)} = ${of.sum(total)}`;
}

const numbersOf = ({ data }: Tensor): readonly number[] => Array.from(data, (value) => value + 0);

const absolute = ({ data, shape }: Tensor): Tensor => tensor(data.map(Math.abs), shape);

/** Compute the output of two layers with ReLU between them. */
export const kind: ExerciseKind<SmallNetwork, 'forgotRelu' | 'absolute' | 'forgotHiddenBias' | 'forgotOutputBias' | 'reluAtEnd'> = {
  name: 'mlp-output',
  form: 'number',
  draw: ({ integer, pick }) => {
    const weight = () => pick([-3, -2, -1, 1, 2, 3]);
    return {
      x: [integer(1, 3), pick([-2, -1, 1, 2])],
      weight1: [
        [weight(), weight()],
        [weight(), weight()],
      ],
      bias1: [pick([-2, -1, 1, 2]), pick([-2, -1, 1, 2])],
      weight2: [weight(), weight()],
      bias2: pick([-3, -2, -1, 1, 2]),
    };
  },
  right: (problem) => work(problem),
  mistakes: {
    forgotRelu: (problem) => work(problem, { activation: null }),
    absolute: (problem) => work(problem, { activation: absolute }),
    forgotHiddenBias: (problem) => work(problem, { hasHiddenBias: false }),
    forgotOutputBias: (problem) => work(problem, { hasOutputBias: false }),
    reluAtEnd: (problem) => work(problem, { isCutAtEnd: true }),
  },
};
