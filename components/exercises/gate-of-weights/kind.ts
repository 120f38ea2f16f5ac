import { perceptron } from '../../../engine/index.ts';
import { forgotBias } from '../../../engine/mistakes/perceptron/forgotBias.ts';
import { thresholdSign } from '../../../engine/mistakes/perceptron/thresholdSign.ts';
import { tieReversed } from '../../../engine/mistakes/perceptron/tieReversed.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { type Gate, type TableSpelling, tableSteps, truthTable } from '../gates.ts';

/** The gates to choose from, by their truth tables. */
const gates: Readonly<Record<string, string>> = {
  '0001': 'and',
  '0111': 'or',
  '1110': 'nand',
  '1000': 'nor',
  '1111': 'one',
  '0000': 'zero',
};

// Halves from −6 to 6.
const biases = Array.from({ length: 25 }, (_, place) => place / 2 - 6);

function work(gate: Gate, op: typeof perceptron, spelling?: TableSpelling): Worked {
  const table = truthTable(op, gate);
  // A table without a name of its own goes by its bits, so that it equals no option.
  return { answer: gates[table] ?? table, steps: tableSteps(gate, table, spelling) };
}

/** Which gate do these weights and this bias make? */
export const kind: ExerciseKind<Gate, 'forgotBias' | 'thresholdSign' | 'tieReversed'> = {
  name: 'gate-of-weights',
  form: 'choice',
  enough: 2,
  draw: ({ pick }) => {
    const table = pick(['0001', '0111', '1110', '1000']);
    const sign = table.endsWith('1') ? 1 : -1;
    const w = [sign * pick([1, 2, 3]), sign * pick([1, 2, 3])] as const;
    const fitting = biases.filter((b) => truthTable(perceptron, { w, b }) === table && isNamed({ w, b }));
    return { w, b: pick(fitting) };
  },
  right: (gate) => work(gate, perceptron),
  mistakes: {
    forgotBias: (gate) => work(gate, forgotBias, { bias: 'forgotten' }),
    thresholdSign: (gate) => work(gate, thresholdSign, { signs: ['≤', '>'] }),
    tieReversed: (gate) => work(gate, tieReversed, { signs: ['>', '≯'] }),
  },
  options: () => ['and', 'or', 'nand', 'nor', 'one', 'zero'],
};

/** Whether the gate, and what every mistake makes of it, is among the options. */
const isNamed = (gate: Gate): boolean =>
  [perceptron, forgotBias, thresholdSign, tieReversed].every((op) => gates[truthTable(op, gate)] !== undefined);
