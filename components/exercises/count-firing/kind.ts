import { linear, perceptron, tensor } from '../../../engine/index.ts';
import { biasAsThreshold } from '../../../engine/mistakes/perceptron/biasAsThreshold.ts';
import { tieReversed } from '../../../engine/mistakes/perceptron/tieReversed.ts';
import type { ExerciseKind, Step, Worked } from '../ExerciseKind.ts';
import { joined, line, of } from '../line.ts';

/** Five samples by their weighted sums Σ w · x, and a bias that rises. */
export interface RisingBias {
  readonly sums: readonly number[];
  readonly b: number;
  readonly rise: number;
}

/** The neuron that is given the sums themselves. */
const argumentsOf = (sums: readonly number[], b: number) => [tensor(sums.map((sum) => [sum])), tensor([[1]]), tensor([b])] as const;

interface Procedure {
  readonly op?: typeof perceptron;
  readonly b: number;
  readonly biasStep: Step['line'];
  /** Where a sample fires, as written: '≥ 0'. */
  readonly rule?: Step['line'];
  readonly isAdded?: boolean;
}

function work({ sums }: RisingBias, { op = perceptron, b, biasStep, rule = line`≥ ${0}`, isAdded = true }: Procedure): Worked {
  const fired = [...op(...argumentsOf(sums, b)).data];
  const compared = isAdded ? [...linear(...argumentsOf(sums, b)).data] : sums;
  const hits = compared.filter((_, sample) => fired[sample] === 1);
  return {
    answer: hits.length,
    steps: [
      { name: 'bias', line: biasStep },
      {
        name: 'compared',
        line: joined(
          compared.map((value) => line`${of.sum(value)}`),
          ',  ',
        ),
      },
      {
        name: 'hits',
        line:
          hits.length === 0
            ? line`–`
            : line`${joined(
                hits.map((value) => line`${of.sum(value)}`),
                ',  ',
              )}  ${rule}`,
      },
    ],
  };
}

const newBias = ({ b, rise }: RisingBias): Step['line'] => line`${of.bias(b)} + ${of.bias(rise)} = ${of.bias(b + rise)}`;

/** How many samples fire once the bias has risen? */
export const kind: ExerciseKind<RisingBias, 'biasAsThreshold' | 'tieReversed' | 'biasUnchanged' | 'biasLowered'> = {
  name: 'count-firing',
  form: 'number',
  draw: ({ integer, pick, shuffle }) => {
    const b = pick([-4, -3, -2, -1]);
    const rise = pick([1, 2, 3]);
    // One sum lies exactly at the tie, so that the rule for it matters.
    return { sums: shuffle([-b - rise, ...[0, 1, 2, 3].map(() => integer(-4, 6))]), b, rise };
  },
  right: (problem) => work(problem, { b: problem.b + problem.rise, biasStep: newBias(problem) }),
  mistakes: {
    biasUnchanged: (problem) => work(problem, { b: problem.b, biasStep: line`${of.bias(problem.b)}` }),
    tieReversed: (problem) =>
      work(problem, { op: tieReversed, b: problem.b + problem.rise, biasStep: newBias(problem), rule: line`> ${0}` }),
    biasAsThreshold: (problem) => {
      const b = problem.b + problem.rise;
      return work(problem, { op: biasAsThreshold, b, biasStep: newBias(problem), rule: line`≥ ${of.bias(b)}`, isAdded: false });
    },
    biasLowered: (problem) => {
      const { b, rise } = problem;
      return work(problem, { b: b - rise, biasStep: line`${of.bias(b)} − ${of.bias(rise)} = ${of.bias(b - rise)}` });
    },
  },
};
