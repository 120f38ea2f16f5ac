import * as ort from 'onnxruntime-web';
import type { Tensor } from '../../../engine/index.ts';
import { type OnnxGraph, onnxModel } from '../../support/onnxModel.ts';
import type { Prepared } from '../contender.ts';
import type { Host } from '../host.ts';

/**
 * A graph with one input x and one output y on onnxruntime-web: one thread, all optimisations; what is constant is packed
 * beforehand.
 */
export async function onnxContender(host: Host, graph: Omit<OnnxGraph, 'inputs' | 'outputs'>, x: Tensor): Promise<Prepared> {
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = host.folderOf('ort-wasm-simd-threaded.wasm');
  const model = onnxModel({ ...graph, inputs: { x: x.shape }, outputs: ['y'] });
  const session = await ort.InferenceSession.create(model, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  });
  const feeds = { x: new ort.Tensor('float32', x.data.slice(), x.shape) };
  const run = () => session.run(feeds);
  return { run, result: async () => (await run()).y?.data as Float32Array };
}
