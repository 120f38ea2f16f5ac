import { parameterCount } from '../../../engine/index.ts';
import { countedMaps } from '../../../engine/mistakes/parameterCount/countedMaps.ts';
import { forgotBias } from '../../../engine/mistakes/parameterCount/forgotBias.ts';
import { oneBias } from '../../../engine/mistakes/parameterCount/oneBias.ts';
import { swappedInAndOut } from '../../../engine/mistakes/parameterCount/swappedInAndOut.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of, type Piece } from '../line.ts';

/** A fully connected layer whose learned numbers are to be counted. */
export interface CountedLayer {
  readonly samples: number;
  readonly features: number;
  readonly nodes: number;
}

const weightOf = ({ features, nodes }: CountedLayer) => [nodes, features];

/** A count by weights and biases; `biasLine` null leaves the biases out. */
function work(problem: CountedLayer, answer: number, biases: number, biasLine: readonly Piece[] | null): Worked {
  const { features, nodes } = problem;
  const weights = features * nodes;
  const steps = [{ name: 'weights', line: line`${of.input(features)} × ${of.output(nodes)} = ${of.weight(weights)}` }];
  if (biasLine !== null) steps.push({ name: 'biases', line: biasLine });
  const total = biasLine === null ? line`${of.weight(weights)}` : line`${of.weight(weights)} + ${of.bias(biases)} = ${answer}`;
  return { answer, steps: [...steps, { name: 'total', line: total }] };
}

/** How many numbers does a fully connected layer learn? */
export const kind: ExerciseKind<CountedLayer, 'forgotBias' | 'oneBias' | 'biasPerFeature' | 'countedNodes' | 'timesSamples'> = {
  name: 'dense-parameters',
  form: 'number',
  draw: ({ integer }) => ({ samples: integer(10, 60), features: integer(3, 13), nodes: integer(2, 9) }),
  right: (problem) => work(problem, parameterCount(weightOf(problem)), problem.nodes, line`${of.bias(problem.nodes)}`),
  mistakes: {
    forgotBias: (problem) => work(problem, forgotBias(weightOf(problem)), 0, null),
    oneBias: (problem) => work(problem, oneBias(weightOf(problem)), 1, line`${of.bias(1)}`),
    biasPerFeature: (problem) => work(problem, swappedInAndOut(weightOf(problem)), problem.features, line`${of.bias(problem.features)}`),
    countedNodes: (problem) => {
      const answer = countedMaps(weightOf(problem), true, [problem.samples, problem.nodes]);
      return { answer, steps: [{ name: 'total', line: line`${of.output(answer)}` }] };
    },
    timesSamples: (problem) => {
      const { samples, nodes } = problem;
      const once = work(problem, parameterCount(weightOf(problem)), nodes, line`${of.bias(nodes)}`);
      const answer = samples * Number(once.answer);
      const total = { name: 'total', line: line`${samples} × ${Number(once.answer)} = ${answer}` };
      return { answer, steps: [...once.steps.slice(0, -1), total] };
    },
  },
};
