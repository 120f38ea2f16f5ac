import { type Shape, sizeOf, type Tensor, tensor } from '../../engine/index.ts';

/** The cells of a tensor as they stand in a file. */
export interface Cells {
  readonly shape: Shape;
  readonly data: ArrayLike<number>;
}

/** One case of a vectors file, ready to be run. */
export interface VectorCase {
  readonly name: string;
  readonly op: string;
  readonly attrs: {
    readonly kernel?: [number, number];
    readonly stride?: [number, number];
    readonly padding?: [number, number, number, number];
    readonly dilation?: [number, number];
    readonly groups?: number;
    readonly axis?: number;
    readonly axes?: readonly number[] | null;
    readonly keepDims?: boolean;
    readonly perm?: readonly number[] | null;
    readonly alpha?: number;
    readonly beta?: number;
    readonly transA?: boolean;
    readonly transB?: boolean;
    readonly ceilMode?: boolean;
    readonly countIncludePad?: boolean;
  };
  readonly inputs: Readonly<Record<string, Tensor>>;
}

/** What the files hold: inputs as a list with data, or by name with a seed for the formula. */
export interface RawCase extends Omit<VectorCase, 'inputs'> {
  readonly inputs:
    | readonly { readonly name: string; readonly shape: number[]; readonly data: number[] }[]
    | Readonly<Record<string, { shape: number[]; seed: number; scale: number }>>;
  /** Absent in files of gradients alone. */
  readonly output?: Cells;
  /** By the input's name; the gradient that arrives at the output is the input dy. */
  readonly grads?: Readonly<Record<string, Cells>>;
  readonly rtol?: number;
  readonly atol?: number;
}

/** What the engine makes of a case: the output, and the gradients that the case asks for. */
export interface VectorAnswer {
  readonly output: Cells;
  readonly grads: Readonly<Record<string, Cells | null>>;
}

/** Runs a case. */
export function answerOf(raw: RawCase, run: (given: VectorCase) => Tensor): VectorAnswer {
  const wanted = Object.keys(raw.grads ?? {});
  const inputs = readInputs(raw.inputs, wanted);
  const output = run({ ...raw, inputs });
  if (wanted.length > 0) output.backward(inputs.dy);
  const grads = wanted.map((name) => [name, inputs[name]?.grad ? cellsOf(inputs[name].grad) : null] as const);
  return { output: cellsOf(output), grads: Object.fromEntries(grads) };
}

function cellsOf({ shape, data }: Tensor): Cells {
  return { shape, data: data.slice() };
}

function readInputs(inputs: RawCase['inputs'], wanted: readonly string[]): VectorCase['inputs'] {
  const given: readonly (readonly [name: string, cells: Cells])[] = Array.isArray(inputs)
    ? inputs.map(({ name, ...cells }) => [name, cells])
    : Object.entries(inputs).map(([name, formula]) => [name, byFormula(formula)]);
  return Object.fromEntries(given.map(([name, { data, shape }]) => [name, tensor(data, shape, { requiresGrad: wanted.includes(name) })]));
}

/** The formula that torch_*.json states for its inputs. */
function byFormula({ shape, seed, scale }: { shape: number[]; seed: number; scale: number }): Cells {
  const data = Array.from({ length: sizeOf(shape) }, (_, i) => scale * Math.sin(0.7 * i + 1.3 * seed + 0.11 * ((i * i) % 17)));
  return { shape, data };
}
