import type { Ending, Kernels } from '../kernels.ts';
import { typescriptKernels as loops } from '../typescriptKernels.ts';
import type { Caller } from './caller.ts';
import { conv2dInputGradientNumbers, conv2dNumbers } from './geometryNumbers.ts';

/** The kernels that multiply and add: matrices and convolutions. */
export function products(
  caller: Caller,
): Pick<
  Kernels,
  'gemm' | 'conv2d' | 'conv2dInputGradient' | 'conv2dWeightGradient' | 'channelSums'
> {
  const { wasm } = caller;
  return {
    gemm(a, b, out, sizes, ending = {}) {
      const { rows, inner, columns, strideA, strideB } = sizes;
      const strides = [...strideA, ...strideB].map((cells) => 4 * cells);
      caller.call(
        (staging) => {
          const arrays = [staging.read(a), staging.read(b), staging.write(out)];
          const bias = staging.read(ending.bias ?? null);
          const scratch = staging.scratch(wasm.gemmScratch(rows, inner, columns));
          const places = [...arrays, scratch, rows, inner, columns, ...strides, bias];
          return () => wasm.gemm(...places, smallest(ending));
        },
        () => loops.gemm(a, b, out, sizes, ending),
      );
    },

    conv2d(x, weight, out, geometry, ending = {}) {
      caller.setGeometry(conv2dNumbers(geometry));
      caller.call(
        (staging) => {
          const bias = staging.read(ending.bias ?? null);
          const arrays = [staging.read(x), staging.read(weight), bias];
          const places = [...arrays, staging.write(out)];
          const scratch = staging.scratch(wasm.conv2dScratch());
          return () => wasm.conv2d(...places, scratch, smallest(ending));
        },
        () => loops.conv2d(x, weight, out, geometry, ending),
      );
    },

    conv2dInputGradient(gradient, weight, dx, geometry) {
      caller.setGeometry(conv2dInputGradientNumbers(geometry));
      caller.call(
        (staging) => {
          const places = [staging.read(gradient), staging.read(weight), 0];
          const out = staging.write(dx);
          const scratch = staging.scratch(wasm.conv2dScratch());
          return () => wasm.conv2d(...places, out, scratch, smallest({}));
        },
        () => loops.conv2dInputGradient(gradient, weight, dx, geometry),
      );
    },

    conv2dWeightGradient(gradient, x, dweight, geometry) {
      caller.setGeometry(conv2dNumbers(geometry));
      caller.call(
        (staging) => {
          const arrays = [staging.read(gradient), staging.read(x)];
          const out = staging.write(dweight);
          const scratch = staging.scratch(wasm.conv2dWeightGradientScratch());
          return () => wasm.conv2dWeightGradient(...arrays, out, scratch);
        },
        () => loops.conv2dWeightGradient(gradient, x, dweight, geometry),
      );
    },

    channelSums(gradient, out, sizes) {
      const { batch, channels, size } = sizes;
      caller.call(
        (staging) => {
          const places = [staging.read(gradient), staging.write(out)];
          return () => wasm.channelSums(...places, batch, channels, size);
        },
        () => loops.channelSums(gradient, out, sizes),
      );
    },
  };
}

/** The smallest value that is stored. */
function smallest({ relu = false }: Ending): number {
  return relu ? 0 : -Infinity;
}
