import type { Kernels, WindowGeometry } from '../kernels.ts';
import { typescriptKernels as loops } from '../typescriptKernels.ts';
import type { Caller } from './caller.ts';
import { pool2dNumbers } from './geometryNumbers.ts';
import type { Cells } from './staging.ts';

/** The kernels that pool. */
export function pooling(
  caller: Caller,
): Pick<
  Kernels,
  'maxPool2d' | 'maxPool2dGradient' | 'avgPool2d' | 'avgPool2dGradient'
> {
  const { wasm } = caller;

  function pool(
    kernel: (...addresses: number[]) => void,
    reads: readonly Cells[],
    writes: readonly Cells[],
    geometry: WindowGeometry,
    otherwise: () => void,
  ): void {
    caller.setGeometry(pool2dNumbers(geometry));
    caller.call((staging) => {
      const inputs = reads.map((array) => staging.read(array));
      const outputs = writes.map((array) => staging.write(array));
      return () => kernel(...inputs, ...outputs);
    }, otherwise);
  }

  return {
    maxPool2d: (x, out, indices, geometry) =>
      pool(wasm.maxPool2d, [x], [out, indices], geometry, () =>
        loops.maxPool2d(x, out, indices, geometry),
      ),
    maxPool2dGradient: (gradient, indices, dx, geometry) =>
      pool(wasm.maxPool2dGradient, [gradient, indices], [dx], geometry, () =>
        loops.maxPool2dGradient(gradient, indices, dx, geometry),
      ),
    avgPool2d: (x, divisors, out, geometry) =>
      pool(wasm.avgPool2d, [x, divisors], [out], geometry, () =>
        loops.avgPool2d(x, divisors, out, geometry),
      ),
    avgPool2dGradient: (gradient, divisors, dx, geometry) =>
      pool(wasm.avgPool2dGradient, [gradient, divisors], [dx], geometry, () =>
        loops.avgPool2dGradient(gradient, divisors, dx, geometry),
      ),
  };
}
