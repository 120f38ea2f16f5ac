import { crossEntropy } from '../../engine/index.ts';
import { digits, labelsOf, seededLenet } from './data.ts';
import type { Host } from './host.ts';
import { startEngine } from './peers/engine.ts';
import { trainingStep } from './peers/engineTraining.ts';

/** The memory in use, in bytes, around many steps of training. */
export interface Growth {
  readonly steps: number;
  readonly before: number;
  readonly after: number;
}

const batch = 8;
const warmUpSteps = 200;

/** Trains the book's network for so many steps and looks at the memory before and after. */
export async function measureGrowth(host: Host, steps: number): Promise<Growth> {
  await startEngine(host);
  const [model, x, labels] = [seededLenet(), digits(batch), labelsOf(batch)];
  const step = trainingStep(model, () => crossEntropy(model.forward(x), labels), 0.01);
  for (let count = 0; count < warmUpSteps; count++) step();
  const before = await host.memory();
  for (let count = 0; count < steps; count++) step();
  return { steps, before, after: await host.memory() };
}
