import { type Explanation, explainLinear, linear, matmul, relu, step, type Tensor, tensor, toNested } from '../../../engine/index.ts';
import type { Matrix, Values } from '../../shared/params.ts';
import type { neurons, params } from './params.ts';

/** The numbers that determine a pass. */
export type NetworkValues = Pick<Values<typeof params>, 'x1' | 'x2' | 'x3' | 'activation' | 'weight1' | 'bias1' | 'weight2' | 'bias2'>;

/** What stands between the two layers. */
export type Activation = NetworkValues['activation'];

/** A node that computes something. */
export type Neuron = (typeof neurons)[number];

const activations: Readonly<Record<Activation, (z: Tensor) => Tensor>> = { relu, step: (z) => step(z), none: (z) => z };

/** Two layers as the one layer that they are where nothing stands between them. */
export interface OneLayer {
  /** W₂W₁, [2, 3]. */
  readonly weight: Matrix;
  /** W₂b₁ + b₂, [2]. */
  readonly bias: readonly number[];
  readonly y: readonly number[];
}

/** One input and everything that both layers make of it. */
export interface Pass {
  readonly x: readonly number[];
  /** Totals of the first layer, and what the activation leaves of them. */
  readonly z: readonly number[];
  readonly h: readonly number[];
  readonly y: readonly number[];
  readonly explanations: Readonly<Record<Neuron, Explanation>>;
  readonly one: OneLayer;
  /** Hidden nodes whose total the activation has changed. */
  readonly changed: number;
  /** Whether the one layer gives what the two give. */
  readonly isSame: boolean;
}

/** Passes an input through both layers, and through the layer that they collapse into. */
export function passOf(values: NetworkValues): Pass {
  const x = tensor([[values.x1, values.x2, values.x3]]);
  const [w1, b1, w2, b2] = [tensor(values.weight1), vector(values.bias1), tensor(values.weight2), vector(values.bias2)];
  const z = linear(x, w1, b1);
  const h = activations[values.activation](z);
  const y = linear(h, w2, b2);
  const weight = matmul(w2, w1);
  const bias = linear(b1, w2, b2);
  const oneY = linear(x, weight, bias);
  const hidden = (row: number) => explainLinear(x, w1, b1, [0, row]);
  const last = (row: number) => explainLinear(h, w2, b2, [0, row]);
  return {
    x: numbersOf(x),
    z: numbersOf(z),
    h: numbersOf(h),
    y: numbersOf(y),
    explanations: { h1: hidden(0), h2: hidden(1), h3: hidden(2), h4: hidden(3), y1: last(0), y2: last(1) },
    one: { weight: toNested(weight) as Matrix, bias: numbersOf(bias), y: numbersOf(oneY) },
    changed: numbersOf(z).filter((total, node) => total !== h.data[node]).length,
    isSame: numbersOf(y).every((value, row) => value === oneY.data[row]),
  };
}

/** A column of numbers as the row that `linear` takes. */
const vector = (column: Matrix): Tensor => tensor(column.flat());

/** The cells of a tensor; −0 is 0. */
const numbersOf = ({ data }: Tensor): readonly number[] => Array.from(data, (value) => value + 0);
