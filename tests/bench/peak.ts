import { peakLoop } from '../../components/widgets/speed/peakLoop.ts';
import type { Prepared } from './contender.ts';

export { peakOperations } from '../../components/widgets/speed/peakLoop.ts';

/** Multiply-adds in registers only, as the figure of the book measures them. */
export async function preparePeak(): Promise<Prepared> {
  const loop = await peakLoop();
  return { run: loop, result: async () => [loop()] };
}
