import { linearShape, matmulShape } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of, type Piece } from '../line.ts';

/** A layer for which the size of its weights is asked, in one of the two ways to keep them. */
export interface AskedShape {
  readonly samples: number;
  readonly features: number;
  readonly nodes: number;
  readonly layout: 'formula' | 'torch';
}

/** Rows and columns, and what X and weights of these sizes give; no letters where they do not fit. */
function work({ samples, features }: AskedShape, [rows, columns]: readonly [number, number], output: readonly Piece[]): Worked {
  return {
    answer: [rows, columns],
    steps: [
      { name: 'weights', line: line`${of.weight(`${rows} × ${columns}`)}` },
      { name: 'meeting', line: line`${of.input(`${samples} × ${features}`)}, ${of.weight(`${rows} × ${columns}`)} → ${output}` },
    ],
  };
}

const fits = (rows: number, columns: number): readonly Piece[] => line`${of.output(`${rows} × ${columns}`)}`;
const fails: readonly Piece[] = line`✗`;

/** The size of the weights, as in XW + B or as PyTorch keeps them. */
export const kind: ExerciseKind<AskedShape, 'turned' | 'samplesForFeatures' | 'outputShape'> = {
  name: 'dense-shapes',
  form: 'pair',
  draw: ({ shuffle, pick }) => {
    const [samples = 2, features = 3, nodes = 4] = shuffle([2, 3, 4, 5, 6, 7, 8, 9]);
    return { samples, features, nodes, layout: pick(['formula', 'torch']) };
  },
  right: (problem) => {
    const { samples, features, nodes, layout } = problem;
    if (layout === 'torch') {
      const [rows = 0, columns = 0] = linearShape([samples, features], [nodes, features]);
      return work(problem, [nodes, features], fits(rows, columns));
    }
    const [rows = 0, columns = 0] = matmulShape([samples, features], [features, nodes]);
    return work(problem, [features, nodes], fits(rows, columns));
  },
  mistakes: {
    turned: (problem) => {
      const { features, nodes, layout } = problem;
      return work(problem, layout === 'torch' ? [features, nodes] : [nodes, features], fails);
    },
    samplesForFeatures: (problem) => {
      const { samples, nodes, layout } = problem;
      return work(problem, layout === 'torch' ? [nodes, samples] : [samples, nodes], fails);
    },
    outputShape: (problem) => work(problem, [problem.samples, problem.features], fails),
  },
};
