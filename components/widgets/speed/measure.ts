import { conv2d, im2col, matmul, noGrad, reshape, type Tensor, tidy } from '../../../engine/index.ts';
import { active } from '../../../engine/kernels/active.ts';
import { typescriptKernels } from '../../../engine/kernels/typescriptKernels.ts';
import { type Method, optionsOf, tensorsOf, type Workload, weightShape } from './workload.ts';

type Active = Readonly<typeof active>;

const bare: Active = { kernels: null, memory: null };
const plain: Active = { kernels: typescriptKernels, memory: null };

/** What is switched on for a way to compute; `fast` are the kernels as they were loaded. */
const settingOf: Readonly<Record<Method, (fast: Active) => Active>> = {
  loops: () => bare,
  matrix: () => plain,
  matrixSimd: (fast) => fast,
  kernel: (fast) => fast,
};

/** One image's convolution without a bias: [filters, rows, columns], in the matrix product flat. */
const ways: Readonly<Record<Method, (x: Tensor, weight: Tensor, workload: Workload) => Tensor>> = {
  loops: directly,
  matrix: byMatrix,
  matrixSimd: byMatrix,
  kernel: directly,
};

function directly(x: Tensor, weight: Tensor, workload: Workload): Tensor {
  return conv2d(x, weight, null, optionsOf(workload));
}

function byMatrix(x: Tensor, weight: Tensor, workload: Workload): Tensor {
  const [filters = 1] = weightShape(workload);
  return matmul(reshape(weight, [filters, -1]), im2col(x, { kernelSize: workload.kernel, ...optionsOf(workload) }));
}

/** A way to compute, ready to be run and timed; each `result` is computed anew. */
export interface Prepared {
  readonly run: () => void;
  readonly result: () => Float32Array;
}

/** Gets one way ready. Until the next one is prepared, its kernels are the active ones. */
export function prepare(method: Method, workload: Workload, fast: Active): Prepared {
  Object.assign(active, fast);
  const { x, weight } = tensorsOf(workload);
  Object.assign(active, settingOf[method](fast));
  const compute = (): Tensor => ways[method](x, weight, workload);
  return {
    run: () => noGrad(() => tidy(() => compute().shape.length)),
    result: () => noGrad(() => tidy(() => compute().data)),
  };
}

/** The shortest of three rounds, or the only one of work that takes long: seconds for one run. */
export function secondsOf(run: () => void, now: () => number): number {
  run();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = now();
    let times = 0;
    let passed = 0;
    do {
      run();
      times++;
      passed = now() - start;
    } while (passed < roundLength);
    best = Math.min(best, passed / times);
    if (passed > 8 * roundLength) break;
  }
  return best / 1000;
}

/** In milliseconds: long against the clock's grain, short against a reader's patience. */
const roundLength = 30;
