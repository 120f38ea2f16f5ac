import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A training of some epochs. */
export interface Plan {
  readonly samples: number;
  readonly batch: number;
  readonly epochs: number;
}

function byBatches({ samples, batch, epochs }: Plan, [open, close]: readonly [string, string], round: (value: number) => number): Worked {
  const each = round(samples / batch);
  return {
    answer: each * epochs,
    steps: [
      { name: 'epoch', line: line`${open}${of.input(samples)} / ${batch}${close} = ${each}` },
      { name: 'all', line: line`${each} × ${epochs} = ${of.output(each * epochs)}` },
    ],
  };
}

/** How many updates a training makes. */
export const kind: ExerciseKind<Plan, 'lastDropped' | 'forgotEpochs' | 'acrossEpochs' | 'stepPerSample'> = {
  name: 'steps-per-epoch',
  form: 'number',
  draw: ({ integer, pick }) => ({ samples: 100 * integer(5, 40), batch: pick([32, 64, 128]), epochs: integer(2, 9) }),
  right: (plan) => byBatches(plan, ['⌈', '⌉'], Math.ceil),
  mistakes: {
    lastDropped: (plan) => byBatches(plan, ['⌊', '⌋'], Math.floor),
    forgotEpochs: (plan) => {
      const { steps } = byBatches(plan, ['⌈', '⌉'], Math.ceil);
      return { answer: Math.ceil(plan.samples / plan.batch), steps: steps.slice(0, 1) };
    },
    acrossEpochs: ({ samples, batch, epochs }) => {
      const answer = Math.ceil((samples * epochs) / batch);
      return { answer, steps: [{ name: 'all', line: line`⌈${of.input(samples)} × ${epochs} / ${batch}⌉ = ${of.output(answer)}` }] };
    },
    stepPerSample: ({ samples, epochs }) => {
      const answer = samples * epochs;
      return { answer, steps: [{ name: 'all', line: line`${of.input(samples)} × ${epochs} = ${of.output(answer)}` }] };
    },
  },
};
