import { active } from '../../../engine/kernels/active.ts';
import { readyKernels } from '../../shared/readyKernels.ts';
import { prepare, secondsOf } from './measure.ts';
import { peakLoop, peakOperations } from './peakLoop.ts';
import type { Order, Report } from './report.ts';
import { methods, multiplyAdds, sides } from './workload.ts';

const tell = (report: Report): void => postMessage(report);
const now = (): number => performance.now();

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  measure(data).catch(reportError);
});

/** Measures every way on every image, and tells of each result at once. */
async function measure(order: Order): Promise<void> {
  const name = await readyKernels();
  const fast = { ...active };
  tell({ is: 'kernels', name });
  const loop = name === 'typescript' ? null : await peakLoop(name === 'relaxed');
  let peak = 0;
  let difference = 0;
  for (const side of sides) {
    if (loop !== null) {
      // Anew for each image: what else the machine does meanwhile comes and goes.
      peak = Math.max(peak, peakOperations / secondsOf(loop, now) / 1e9);
      tell({ is: 'peak', rate: peak });
    }
    const workload = { ...order, side };
    const results = methods.map((method) => {
      const { run, result } = prepare(method, workload, fast);
      tell({ is: 'point', method, side, rate: (2 * multiplyAdds(workload)) / secondsOf(run, now) / 1e9 });
      return result();
    });
    difference = Math.max(difference, ...results.map((result) => largestDifference(result, results[0] ?? result)));
  }
  tell({ is: 'done', difference });
}

/** How far two results lie apart where they do so most. */
function largestDifference(a: Float32Array, b: Float32Array): number {
  return a.reduce((most, value, cell) => Math.max(most, Math.abs(value - (b[cell] ?? Number.NaN))), 0);
}
