import { linear, perceptron } from '../../../engine/index.ts';
import { biasSubtracted } from '../../../engine/mistakes/linear/biasSubtracted.ts';
import { forgotBias } from '../../../engine/mistakes/linear/forgotBias.ts';
import { thresholdSign } from '../../../engine/mistakes/perceptron/thresholdSign.ts';
import { tieReversed } from '../../../engine/mistakes/perceptron/tieReversed.ts';
import { formatNumber } from '../../shared/format.ts';
import type { ExerciseKind, Step, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';
import { argumentsOf, explainNeuron, type Neuron } from '../neuron.ts';
import { type Spelling, weightedSumSteps } from '../weightedSumSteps.ts';

type Rule = '≥' | '>' | '≤';

/** How the comparison of z with 0 is written where it does not hold. */
const negated: Readonly<Record<Rule, string>> = { '≥': '<', '>': '≯', '≤': '>' };

interface Procedure {
  readonly sum: typeof linear;
  readonly decide: (neuron: Neuron) => number;
  readonly rule: Rule;
  readonly spelling?: Spelling;
}

const fires = (neuron: Neuron, op: typeof perceptron): number => op(...argumentsOf(neuron)).data[0] ?? 0;

/** What a neuron would do whose weighted sum came out as `z`. */
const stepOf = (z: number): number => fires({ x: [z, 0], w: [1, 0], b: 0 }, perceptron);

function work(neuron: Neuron, { sum, decide, rule, spelling }: Procedure): Worked {
  const z = sum(...argumentsOf(neuron)).data[0] ?? 0;
  const y = decide(neuron);
  const step: Step = { name: 'step', line: line`${of.sum(z)} ${y === 1 ? rule : negated[rule]} 0 → ${of.output(y)}` };
  return { answer: optionOf(z, y), steps: [...weightedSumSteps(explainNeuron(neuron), spelling), step] };
}

const optionOf = (z: number, y: number): string => `${z}/${y}`;

const right = (neuron: Neuron): Worked => work(neuron, { sum: linear, decide: (n) => fires(n, perceptron), rule: '≥' });

const mistakes: ExerciseKind<Neuron, 'tieReversed' | 'forgotBias' | 'thresholdSign' | 'biasSubtracted'>['mistakes'] = {
  tieReversed: (neuron) => work(neuron, { sum: linear, decide: (n) => fires(n, tieReversed), rule: '>' }),
  forgotBias: (neuron) => workWithSum(neuron, forgotBias, 'forgotten'),
  thresholdSign: (neuron) => work(neuron, { sum: linear, decide: (n) => fires(n, thresholdSign), rule: '≤' }),
  biasSubtracted: (neuron) => workWithSum(neuron, biasSubtracted, 'subtracted'),
};

/** The right step of a wrong sum. */
function workWithSum(neuron: Neuron, sum: typeof linear, bias: Spelling['bias']): Worked {
  const z = sum(...argumentsOf(neuron)).data[0] ?? 0;
  return work(neuron, { sum, decide: () => stepOf(z), rule: '≥', spelling: { bias } });
}

/** The options: what the right procedure and the wrong ones lead to, in the order of z. */
function options(neuron: Neuron): readonly string[] {
  const answers = [right, ...Object.values(mistakes)].map((procedure) => String(procedure(neuron).answer));
  return [...new Set(answers)].sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b) || a.localeCompare(b));
}

/** Does the neuron fire, close to the tie? A choice of z together with y. */
export const kind: ExerciseKind<Neuron, keyof typeof mistakes> = {
  name: 'perceptron-fires',
  form: 'choice',
  enough: 3,
  draw: ({ pick }) => {
    const neuron = { x: [pick([1, 2]), pick([1, 2, 3])], w: [pick([-1.5, -1, 0.5, 1, 2]), pick([-1, -0.5, 0.5, 1.5])] } as const;
    const sum = explainNeuron({ ...neuron, b: 0 }).sum;
    return { ...neuron, b: pick([0, 0, 0.5, -0.5]) - sum };
  },
  right,
  mistakes,
  options,
  optionName: (id) => {
    const [z, y] = id.split('/').map(Number);
    return `{z} = ${formatNumber(z ?? 0)} → {y} = ${y ?? 0}`;
  },
};
