import { type Module, mse, noGrad, type Sequential, Tensor, tidy } from '../../../engine/index.ts';
import type { Matrix } from '../../shared/params.ts';
import { type Reconstruction, rowsOf } from './model.ts';

/**
 * One digit through an autoencoder.
 * @param input [28, 28], each 0 … 1
 * @param middle the name of the layer whose output is the code
 */
export function runNetwork(network: Sequential, input: Matrix, middle: string): Reconstruction {
  return tidy(() =>
    noGrad(() => {
      const x = new Tensor(Float32Array.from(input.flat()), [1, input.flat().length]);
      let code: Tensor = x;
      const output = Object.entries(network.layers).reduce<Tensor>((value, [name, layer]: [string, Module]) => {
        const next = layer.forward(value);
        if (name === middle) code = next;
        return next;
      }, x);
      const side = Math.ceil(Math.sqrt(code.data.length));
      return { output: rowsOf(output.data), code: rowsOf(code.data, side), error: mse(output, x).item() };
    }),
  );
}
