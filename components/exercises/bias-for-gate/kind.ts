import { perceptron } from '../../../engine/index.ts';
import { biasAsThreshold } from '../../../engine/mistakes/perceptron/biasAsThreshold.ts';
import { formatNumber } from '../../shared/format.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { gateSums, truthTable } from '../gates.ts';
import { line, of } from '../line.ts';

/** Two positive weights and the gate they are to make. */
export interface WantedGate {
  readonly w: readonly [number, number];
  readonly gate: 'and' | 'or';
}

const tables = { and: '0001', or: '0111' };
const never = '0000';
const always = '1111';

/** The biases that give a truth table: from `low` (allowed) to `high` (not allowed). */
function biasRange({ w, gate }: WantedGate): readonly [low: number, high: number] {
  const sums = gateSums({ w, b: 0 });
  const ofRows = (output: string) => sums.filter((_, row) => tables[gate][row] === output);
  return [-Math.min(...ofRows('1')), -Math.max(...ofRows('0'))];
}

/** A procedure that takes every bias with which `op` gives `table`. */
function work(wanted: WantedGate, op: typeof perceptron, table: string, answer: number, steps: Worked['steps']): Worked {
  return { answer, steps, holds: (b) => typeof b === 'number' && truthTable(op, { w: wanted.w, b }) === table };
}

const middle = ([low, high]: readonly [number, number]): number => (low + high) / 2;

/** The steps of a range: which sum must fire, which must not. */
function rangeSteps(wanted: WantedGate): Worked['steps'] {
  const [low, high] = biasRange(wanted);
  return [
    { name: 'fires', line: line`${of.bias('b')} + ${of.weight(-low)} ≥ 0 → ${of.bias('b')} ≥ ${low}` },
    { name: 'rests', line: line`${of.bias('b')} + ${of.weight(-high)} < 0 → ${of.bias('b')} < ${high}` },
    { name: 'range', line: line`${low} ≤ ${of.bias('b')} < ${high}` },
  ];
}

function signTurned(wanted: WantedGate): Worked {
  const [low, high] = biasRange(wanted);
  return work(wanted, biasAsThreshold, tables[wanted.gate], -middle([low, high]), [
    { name: 'fires', line: line`${of.weight(-low)} ≥ ${of.bias('b')} → ${of.bias('b')} ≤ ${-low}` },
    { name: 'rests', line: line`${of.weight(-high)} < ${of.bias('b')} → ${of.bias('b')} > ${-high}` },
    { name: 'range', line: line`${-high} < ${of.bias('b')} ≤ ${-low}` },
  ]);
}

function otherGate(wanted: WantedGate): Worked {
  const other: WantedGate = { ...wanted, gate: wanted.gate === 'and' ? 'or' : 'and' };
  return work(wanted, perceptron, tables[other.gate], middle(biasRange(other)), rangeSteps(other));
}

/** Only what must stay silent was looked at: the bias is so low that nothing fires. */
function nothingFires(wanted: WantedGate): Worked {
  const highest = gateSums({ w: wanted.w, b: 0 })[3] ?? 0;
  const steps = rangeSteps(wanted).filter(({ name }) => name === 'rests');
  return work(wanted, perceptron, never, -highest - 1, [...steps, { name: 'range', line: line`${of.bias('b')} < ${-highest}` }]);
}

/** Only what must fire was looked at: the bias is so high that everything does. */
function everythingFires(wanted: WantedGate): Worked {
  const steps = rangeSteps(wanted).filter(({ name }) => name === 'fires');
  return work(wanted, perceptron, always, 0, [...steps, { name: 'range', line: line`${of.bias('b')} ≥ ${0}` }]);
}

/** Find a bias with which these weights make AND, or OR; every bias of the right range is right. */
export const kind: ExerciseKind<WantedGate, 'otherGate' | 'signTurned' | 'nothingFires' | 'everythingFires'> = {
  name: 'bias-for-gate',
  form: 'number',
  draw: ({ pick }) => ({ w: [pick([1, 2, 3, 4]), pick([1, 2, 3, 5])], gate: pick(['and', 'or']) }),
  right: (wanted) => work(wanted, perceptron, tables[wanted.gate], middle(biasRange(wanted)), rangeSteps(wanted)),
  inserts: ({ gate }) => ({ gate: gate.toUpperCase() }),
  solution: (wanted) => {
    const [low, high] = biasRange(wanted);
    return `${formatNumber(low)} ≤ {b} < ${formatNumber(high)}`;
  },
  mistakes: { otherGate, nothingFires, signTurned, everythingFires },
};
