import { type Module, SGD, type Tensor, tidy } from '../../../engine/index.ts';
import type { Prepared } from '../contender.ts';
import { comparedSteps, firstLosses } from '../data.ts';
import { recordKernels } from './engine.ts';

/** A step of SGD, as the book trains; returns the loss. */
export function trainingStep(model: Module, loss: () => Tensor, lr: number): () => number {
  const optimizer = new SGD(model.parameters(), { lr });
  return () =>
    tidy(() => {
      optimizer.zeroGrad();
      const value = loss();
      value.backward();
      optimizer.step();
      return value.item();
    });
}

/** Steps of SGD through modules, gradients and optimiser. */
export function engineTraining(step: () => number): Prepared {
  return { run: step, result: () => firstLosses(step) };
}

/** The kernels that such a step calls, without all that decides to call them. */
export function kernelTraining(step: () => number, lossKernel: string): Prepared {
  const losses: number[] = [];
  const replay = recordKernels(() => losses.push(step()));
  return {
    run: replay,
    async result() {
      while (losses.length < comparedSteps) losses.push(Number(replay().get(lossKernel)));
      return losses;
    },
  };
}
