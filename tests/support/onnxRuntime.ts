import * as ort from 'onnxruntime-web';
import { type Tensor, tensor } from '../../engine/index.ts';
import { type OnnxGraph, type OnnxNode, onnxModel } from './onnxModel.ts';

ort.env.wasm.numThreads = 1;

/** Errors only: for remainders its guess of a pooling's size differs from what it computes, and it would tell each time. */
const quiet = { logSeverityLevel: 3 } as const;

/**
 * What onnxruntime-web computes for one operator whose inputs are given in order.
 * @param axes handed to the operator as its last input, as reductions want them
 */
export async function runOnnx(
  operator: string,
  given: readonly Tensor[],
  attributes: OnnxNode['attributes'] = {},
  axes?: readonly number[],
): Promise<Tensor> {
  const names = given.map((_, place) => `input${place}`);
  const constants: OnnxGraph['constants'] = axes ? { axes } : {};
  const node = { operator, inputs: [...names, ...Object.keys(constants)], outputs: ['output'], attributes };
  const inputs = Object.fromEntries(given.map(({ shape }, place) => [names[place], shape]));
  const model = onnxModel({ inputs, constants, nodes: [node], outputs: ['output'] });
  const session = await ort.InferenceSession.create(model, quiet);
  const feeds = Object.fromEntries(given.map(({ data, shape }, place) => [names[place], new ort.Tensor('float32', data, shape)]));
  const { output } = await session.run(feeds);
  const result = tensor(Array.from(output.data as Float32Array | BigInt64Array, Number), output.dims);
  await session.release();
  return result;
}
