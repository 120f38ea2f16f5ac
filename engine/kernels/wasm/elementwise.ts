import type { Kernels } from '../kernels.ts';
import { typescriptKernels as loops } from '../typescriptKernels.ts';
import type { Caller } from './caller.ts';

type OfOne = 'relu' | 'exp' | 'sigmoid' | 'tanh';
type OfTwo = 'add' | 'reluGradient' | 'sigmoidGradient' | 'tanhGradient';

/** The kernels that work cell by cell. */
export function elementwise(caller: Caller): Pick<Kernels, OfOne | OfTwo> {
  const ofOne =
    (name: OfOne): Kernels[OfOne] =>
    (x, out) =>
      caller.call(
        (staging) => {
          const places = [staging.read(x), staging.write(out)];
          return () => caller.wasm[name](...places, out.length);
        },
        () => loops[name](x, out),
      );
  const ofTwo =
    (name: OfTwo): Kernels[OfTwo] =>
    (a, b, out) =>
      caller.call(
        (staging) => {
          const places = [staging.read(a), staging.read(b), staging.write(out)];
          return () => caller.wasm[name](...places, out.length);
        },
        () => loops[name](a, b, out),
      );

  return {
    add: ofTwo('add'),
    relu: ofOne('relu'),
    reluGradient: ofTwo('reluGradient'),
    exp: ofOne('exp'),
    sigmoid: ofOne('sigmoid'),
    sigmoidGradient: ofTwo('sigmoidGradient'),
    tanh: ofOne('tanh'),
    tanhGradient: ofTwo('tanhGradient'),
  };
}
