import { AutogradError } from './autogradError.ts';
import { checkIsShape } from './checks/checkIsShape.ts';
import { ones } from './filled.ts';
import { active } from './kernels/active.ts';
import { persist } from './memory.ts';
import { formatShape, isSameShape, sizeOf } from './shape.ts';
import { Tensor, tensor } from './tensor.ts';

/** Turns the gradient that arrived at an output into the gradient at one of its inputs. */
export type GradientRule = (gradient: Tensor) => Tensor;

/** How a tensor was computed: from which inputs, and how its gradient flows back. */
export interface Computation {
  /** The op's name, such as 'conv2d'. */
  readonly op: string;
  /** The inputs that require a gradient, each with its rule; none once used up. */
  inputs: readonly (readonly [input: Tensor, rule: GradientRule])[];
  /** Counts upwards: a computation comes after those that it builds on. */
  readonly order: number;
  /** Whether `backward` has been here, which goes only once, or a `tidy` has ended it. */
  isSpent: boolean;
}

let isRecording = true;
let computations = 0;

/**
 * The output of an op, with a note of how it was computed where a gradient will need it:
 * for each input the rule that carries the gradient back to it.
 *
 *     return record('mul', output, [
 *       [a, (gradient) => mul(gradient, b)],
 *       [b, (gradient) => mul(gradient, a)],
 *     ]);
 *
 * Source: Karpathy, micrograd (2020); PyTorch, `torch.autograd`.
 */
export function record(
  op: string,
  output: Tensor,
  inputs: Computation['inputs'],
): Tensor {
  if (!isRecording) return output;
  const followed = inputs.filter(([input]) => input.requiresGrad);
  if (followed.length === 0) return output;
  const order = computations++;
  const computation = { op, inputs: followed, order, isSpent: false };
  return new Tensor(output.data, output.shape, true, computation);
}

/**
 * What `run` returns. Nothing in it is recorded, so none of it requires a gradient.
 * @throws TypeError if run is asynchronous: what it awaits would be recorded again
 */
export function noGrad<Result>(run: () => Result): Result {
  const before = isRecording;
  isRecording = false;
  try {
    const result = run();
    if (result instanceof Promise)
      throw new TypeError('noGrad: run must not be asynchronous; await outside of it');
    return result;
  } finally {
    isRecording = before;
  }
}

/**
 * Goes back through everything that `root` was computed from, the latest first, and adds
 * to the `grad` of each given tensor that requires it. This is the chain rule, one
 * computation at a time; what a tensor passes on is the sum of what its uses sent back.
 *
 * The notes of how things were computed are used up: compute again before going back
 * again.
 * @param seed the gradient that arrives at root, of its shape; 1 if root is one number
 * @throws AutogradError 'no-gradient', 'seed-needed', 'seed-shape' or 'second-backward'
 */
export function backward(root: Tensor, seed?: Tensor): void {
  checkSeed(root, seed);
  const outputs = computedBehind(root);
  const arrived = new Map<Tensor, Tensor>();
  noGrad(() => {
    receive(root, seed ? copyOf(seed) : ones(root.shape), arrived);
    for (const output of outputs) {
      const gradient = arrived.get(output);
      const inputs = spend(output);
      arrived.delete(output);
      if (gradient === undefined) continue;
      for (const [input, rule] of inputs)
        receive(input, apart(rule(gradient), gradient), arrived);
    }
  });
}

/** Adds a gradient to what has arrived at a computed tensor, or to a given one's grad. */
function receive(x: Tensor, gradient: Tensor, arrived: Map<Tensor, Tensor>): void {
  const sum = x.computation === null ? x.grad : arrived.get(x);
  if (sum) addInPlace(sum, gradient);
  else if (x.computation === null) x.grad = persist(gradient);
  else arrived.set(x, gradient);
}

function addInPlace({ data }: Tensor, more: Tensor): void {
  if (active.kernels) active.kernels.add(data, more.data, data);
  else more.data.forEach((value, cell) => (data[cell] += value));
}

/** The computed tensors that root was computed from and root itself, the latest first. */
function computedBehind(root: Tensor): Tensor[] {
  const found = new Set([root]);
  for (const { computation } of found) {
    if (computation?.isSpent) throw new AutogradError('second-backward');
    for (const [input] of computation?.inputs ?? []) found.add(input);
  }
  const order = ({ computation }: Tensor) => computation?.order ?? -1;
  return [...found].filter((x) => x.computation).sort((a, b) => order(b) - order(a));
}

/** The inputs of a computation, which forgets them. */
function spend({ computation }: Tensor): Computation['inputs'] {
  if (computation === null) return [];
  const { inputs } = computation;
  computation.isSpent = true;
  computation.inputs = [];
  return inputs;
}

/** A gradient with cells of its own: a rule may pass on what it was given. */
function apart(gradient: Tensor, given: Tensor): Tensor {
  const [own, other] = [gradient.data, given.data];
  const isShared = own.buffer === other.buffer && own.byteOffset === other.byteOffset;
  return isShared ? copyOf(gradient) : gradient;
}

function copyOf({ data, shape }: Tensor): Tensor {
  return tensor(data, shape);
}

function checkSeed(root: Tensor, seed: Tensor | undefined): void {
  if (!root.requiresGrad) throw new AutogradError('no-gradient');
  if (seed === undefined) {
    if (sizeOf(root.shape) !== 1)
      throw new AutogradError('seed-needed', formatShape(root.shape));
    return;
  }
  checkIsShape('backward', 'seed', seed.shape);
  if (!isSameShape(seed.shape, root.shape))
    throw new AutogradError('seed-shape', formatShape(seed.shape));
}
