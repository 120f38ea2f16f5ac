import type { Answers, Question } from './worker.ts';

/** Asks the worker, which computes with the engine. */
export type Ask = <Name extends keyof Answers>(name: Name, question: Question<Name>) => Promise<Answers[Name]>;

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

const ask: Ask = (name, question) =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => ('error' in data ? reject(new Error(data.error)) : resolve(data.answer));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ name, question });
  });

Object.assign(globalThis, { ask });
