import { perceptron } from '../../../engine/index.ts';
import { biasAsThreshold } from '../../../engine/mistakes/perceptron/biasAsThreshold.ts';
import { forgotBias } from '../../../engine/mistakes/perceptron/forgotBias.ts';
import { thresholdSign } from '../../../engine/mistakes/perceptron/thresholdSign.ts';
import { tieReversed } from '../../../engine/mistakes/perceptron/tieReversed.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { type Gate, type TableSpelling, tableSteps, truthTable } from '../gates.ts';

function work(gate: Gate, op: typeof perceptron, spelling?: TableSpelling): Worked {
  const answer = truthTable(op, gate);
  return { answer, steps: tableSteps(gate, answer, spelling) };
}

/** Fill in the truth table of a neuron. */
export const kind: ExerciseKind<Gate, 'forgotBias' | 'biasAsThreshold' | 'thresholdSign' | 'tieReversed'> = {
  name: 'perceptron-table',
  form: 'bits',
  enough: 3,
  draw: ({ pick }) => ({ w: [pick([-2, -1, 1, 2]), pick([-2, -1, 1, 2, 3])], b: pick([-3, -2, -1, 1, 2]) }),
  right: (gate) => work(gate, perceptron),
  mistakes: {
    forgotBias: (gate) => work(gate, forgotBias, { bias: 'forgotten' }),
    biasAsThreshold: (gate) => work(gate, biasAsThreshold, { bias: 'subtracted' }),
    thresholdSign: (gate) => work(gate, thresholdSign, { signs: ['≤', '>'] }),
    tieReversed: (gate) => work(gate, tieReversed, { signs: ['>', '≯'] }),
  },
};
