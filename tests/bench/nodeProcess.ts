import '../support/resolveTensorflow.ts';
import { nodeHost } from './nodeHost.ts';
import type { Question } from './nodeRunner.ts';

/*
 * A process for one measurement, so that none runs in what others left behind. nodeRunner.ts starts it.
 */

const { runnerOn } = await import('./runner.ts');
const runner = runnerOn(nodeHost);

process.once('message', async (question: Question) => {
  const answer = await (question.ask === 'measure' ? runner.measure(question.name, question.pace) : runner.growth(question.steps));
  // onnxruntime-web would keep the process alive.
  process.send?.(answer, undefined, undefined, () => process.exit());
});
