import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Runner } from './runner.ts';
import type { Pace } from './timing.ts';

/** What a process is asked to measure. */
export type Question =
  | { readonly ask: 'measure'; readonly name: string; readonly pace: Pace }
  | { readonly ask: 'growth'; readonly steps: number };

/** Measures in Node, each time in a fresh process. */
export const nodeRunner: Runner = {
  measure: (name, pace) => answerTo({ ask: 'measure', name, pace }),
  growth: (steps) => answerTo({ ask: 'growth', steps }),
};

function answerTo<Answer>(question: Question): Promise<Answer> {
  const child = fork(join(import.meta.dirname, 'nodeProcess.ts'));
  child.send(question);
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('exit', (code) => reject(new Error(`the process that was asked to ${question.ask} ended with ${code}`)));
  });
}
