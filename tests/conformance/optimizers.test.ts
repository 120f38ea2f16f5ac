import {
  Adam,
  AdamW,
  linear,
  mul,
  type OptimizerState,
  SGD,
  type Shape,
  sigmoid,
  sub,
  sum,
  type Tensor,
  tensor,
} from '../../engine/index.ts';
import { assertClose, type Tolerance } from '../support/assertions.ts';
import { testCases } from '../support/vectors.ts';

interface Numbers {
  readonly shape: Shape;
  readonly data: readonly number[];
}

/** One step from a state, as ONNX has it. */
interface StepCase {
  readonly name: string;
  readonly attrs: {
    readonly lr: number;
    readonly t: number;
    readonly alpha: number;
    readonly beta: number;
    readonly epsilon: number;
    readonly norm_coefficient: number;
    readonly mode: 'standard' | 'nesterov';
  };
  readonly params: readonly Numbers[];
  readonly grads: readonly Numbers[];
  readonly state: Readonly<Record<string, readonly Numbers[]>>;
  readonly newParams: readonly Numbers[];
  readonly newState: Readonly<Record<string, readonly Numbers[]>>;
  readonly rtol: number;
  readonly atol: number;
}

const parameter = ({ data, shape }: Numbers): Tensor => tensor(data, shape, { requiresGrad: true });

/** Restores what the case says was kept, makes one step, and compares what is kept now. */
function testStep(given: StepCase, optimizer: SGD | Adam, names: Readonly<Record<string, string>>, steps: number): void {
  const entries = Object.entries(names).flatMap(([onnx, own]) =>
    (given.state[onnx] ?? []).map(({ data, shape }, place) => [`${place}.${own}`, tensor(data, shape)] as const),
  );
  optimizer.loadStateDict({ steps: given.params.map(() => steps), buffers: new Map(entries) });
  optimizer.parameters.forEach((x, place) => x.backward(tensor(given.grads[place]?.data ?? [], x.shape)));
  optimizer.step();
  given.newParams.forEach(({ data }, place) => assertClose(optimizer.parameters[place] ?? NaN, data, given));
  const { buffers }: OptimizerState = optimizer.stateDict();
  for (const [onnx, own] of Object.entries(names))
    given.newState[onnx]?.forEach(({ data }, place) => assertClose(buffers.get(`${place}.${own}`) ?? NaN, data, given));
}

testCases<StepCase>('sgd_momentum_step', (given) => {
  const { lr, t, alpha, beta, norm_coefficient: weightDecay, mode } = given.attrs;
  // ONNX multiplies the gradient by beta from the second step on; PyTorch says 1 − dampening.
  const dampening = t > 0 ? 1 - beta : 0;
  const options = { lr, momentum: alpha, dampening, weightDecay, nesterov: mode === 'nesterov' };
  testStep(given, new SGD(given.params.map(parameter), options), { v: 'velocity' }, 1);
});

testCases<StepCase>('adam_step', (given) => {
  const { lr, alpha, beta, epsilon: eps, norm_coefficient: weightDecay } = given.attrs;
  // ONNX leaves out the bias correction at t = 0; PyTorch's fades away after many steps.
  const options = { lr, betas: [alpha, beta] as const, eps, weightDecay };
  testStep(given, new Adam(given.params.map(parameter), options), { m: 'mean', v: 'square' }, 10_000);
});

/** An optimiser by its name and options in the vectors. */
interface OptimizerAttrs {
  readonly optimizer: 'sgd' | 'adam' | 'adamw';
  readonly lr: number;
  readonly beta1?: number;
  readonly beta2?: number;
  readonly eps?: number;
  readonly weightDecay?: number;
  readonly momentum?: number;
  readonly nesterov?: boolean;
}

function createOptimizer(parameters: readonly Tensor[], attrs: OptimizerAttrs): SGD | Adam {
  const { optimizer, lr, beta1 = 0.9, beta2 = 0.999, eps = 1e-8, weightDecay = 0, momentum = 0, nesterov = false } = attrs;
  if (optimizer === 'sgd') return new SGD(parameters, { lr, momentum, nesterov, weightDecay });
  const Optimizer = optimizer === 'adam' ? Adam : AdamW;
  return new Optimizer(parameters, { lr, betas: [beta1, beta2], eps, weightDecay });
}

function train(optimizer: SGD | Adam, steps: number, loss: () => Tensor): void {
  for (let step = 0; step < steps; step++) {
    optimizer.zeroGrad();
    loss().backward();
    optimizer.step();
  }
}

interface RegressionCase extends Tolerance {
  readonly name: string;
  readonly attrs: OptimizerAttrs & { readonly steps: number };
  readonly xs: number[][];
  readonly t: number[];
  readonly expected: { readonly w: number[]; readonly b: number[] };
}

testCases<RegressionCase>('optimizer_linreg', ({ attrs, xs, t, expected, rtol = 0, atol = 0 }) => {
  const [w, b] = [parameter({ data: [0, 0], shape: [1, 2] }), parameter({ data: [0], shape: [1] })];
  const targets = tensor(t, [t.length, 1]);
  train(createOptimizer([w, b], attrs), attrs.steps, () => {
    const error = sub(targets, linear(tensor(xs), w, b));
    return sum(mul(error, error));
  });
  assertClose(w, expected.w, { rtol, atol });
  assertClose(b, expected.b, { rtol, atol });
});

type Layers = Readonly<Record<'w1' | 'b1' | 'w2' | 'b2', number[]>>;

interface TrajectoryCase extends Tolerance {
  readonly name: string;
  readonly attrs: OptimizerAttrs;
  readonly init: Layers;
  readonly x: number[][];
  readonly snapshots: Readonly<Record<string, Layers>>;
}

testCases<TrajectoryCase>('optimizer_trajectory', ({ attrs, init, x, snapshots, rtol = 0, atol = 0 }) => {
  const [w1, b1] = [parameter({ data: init.w1, shape: [3, 2] }), parameter({ data: init.b1, shape: [3] })];
  const [w2, b2] = [parameter({ data: init.w2, shape: [1, 3] }), parameter({ data: init.b2, shape: [1] })];
  const optimizer = createOptimizer([w1, b1, w2, b2], attrs);
  const loss = () => sum(sigmoid(linear(sigmoid(linear(tensor(x), w1, b1)), w2, b2)));
  let done = 0;
  for (const [steps, expected] of Object.entries(snapshots)) {
    train(optimizer, Number(steps) - done, loss);
    done = Number(steps);
    for (const [name, layer] of Object.entries({ w1, b1, w2, b2 })) assertClose(layer, expected[name as keyof Layers], { rtol, atol });
  }
});
