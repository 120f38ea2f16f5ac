import { type BiasVariance, biasVariance, tensor } from '../../../engine/index.ts';
import { formatNumber } from '../../shared/format.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** What models fitted to different data sets predict at one place, the truth there, and the variance of the noise. */
export interface Predictions {
  readonly predictions: readonly number[];
  readonly truth: number;
  readonly noise: number;
}

interface Parts extends BiasVariance {
  readonly mean: number;
  readonly bias: number;
}

function split({ predictions, truth, noise }: Predictions): Parts {
  const parts = biasVariance(tensor(predictions.map((value) => [value])), tensor([truth]), noise);
  const mean = parts.meanPrediction.data[0] ?? 0;
  return { ...parts, mean, bias: mean - truth };
}

/** Which parts are added up; the right ones unless told. */
interface Taken {
  readonly bias?: 'squared' | 'plain';
  readonly variance?: boolean;
  readonly noise?: boolean;
}

function work(problem: Predictions, { bias = 'squared', variance = true, noise = true }: Taken = {}): Worked {
  const parts = split(problem);
  const size = Math.abs(parts.bias);
  const added = [bias === 'squared' ? parts.biasSquared : size, ...(variance ? [parts.variance] : []), ...(noise ? [parts.noise] : [])];
  const answer = added.reduce((total, part) => total + part, 0);
  const biasLine =
    bias === 'squared' ? line`${parts.bias < 0 ? `(${formatNumber(parts.bias)})` : parts.bias}² = ${parts.biasSquared}` : line`${size}`;
  const steps = [
    { name: 'bias', line: line`${of.output(parts.mean)} − ${problem.truth} = ${parts.bias}` },
    { name: 'squared', line: biasLine },
    { name: 'variance', line: line`${parts.variance}` },
    { name: 'total', line: line`${added.map(String).join(' + ')} = ${answer}` },
  ];
  return { answer, steps: steps.filter(({ name }) => variance || name !== 'variance') };
}

/** The expected squared error from bias², variance and noise. */
export const kind: ExerciseKind<Predictions, 'biasNotSquared' | 'noiseForgotten' | 'varianceForgotten' | 'biasForgotten'> = {
  name: 'error-parts',
  form: 'number',
  draw: ({ pick, shuffle }) => {
    const spread = pick([
      [-1, -1, 1, 1],
      [-2, 0, 0, 2],
      [-2, -2, 2, 2],
      [-3, -1, 1, 3],
    ]);
    const truth = pick([3, 4, 5, 6, 7]);
    const mean = truth + pick([-3, -2, 2, 3]);
    return { predictions: shuffle(spread).map((offset) => mean + offset), truth, noise: pick([1, 2, 3]) };
  },
  right: (problem) => work(problem),
  mistakes: {
    biasNotSquared: (problem) => work(problem, { bias: 'plain' }),
    noiseForgotten: (problem) => work(problem, { noise: false }),
    varianceForgotten: (problem) => work(problem, { variance: false }),
    biasForgotten: (problem) => {
      const { variance, noise } = split(problem);
      const steps = [
        { name: 'variance', line: line`${variance}` },
        { name: 'total', line: line`${variance} + ${noise} = ${variance + noise}` },
      ];
      return { answer: variance + noise, steps };
    },
  },
};
