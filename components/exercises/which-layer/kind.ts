import { random } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';

/** Which kind of layer each statement is about. */
const truths = {
  sharesWeights: 'convolution',
  sumsChannels: 'convolution',
  filterPerMap: 'convolution',
  fourAxes: 'convolution',
  oneBiasPerMap: 'convolution',
  noParameters: 'pooling',
  keepsChannels: 'pooling',
  passesLargest: 'pooling',
  smallMoves: 'pooling',
  joinsAxes: 'flatten',
  onlyRearranges: 'flatten',
  keepsBatch: 'flatten',
  matrixProduct: 'dense',
  blindToNeighbours: 'dense',
  weightPerPair: 'dense',
  fixedSize: 'dense',
} as const;

/** The name of a statement. */
export type Statement = keyof typeof truths;

/** The kinds of layers there are to choose from. */
export type LayerKind = (typeof truths)[Statement];

/** The layer that stands beside each in the network and is easily taken for it, and one that lies further off. */
const beside: Readonly<Record<LayerKind, LayerKind>> = {
  convolution: 'pooling',
  pooling: 'convolution',
  flatten: 'dense',
  dense: 'flatten',
};
const apart: Readonly<Record<LayerKind, LayerKind>> = {
  convolution: 'dense',
  pooling: 'flatten',
  flatten: 'pooling',
  dense: 'convolution',
};

// Neighbouring seeds give different statements: they walk through one fixed shuffle of them all.
const order = random(3).shuffle(Object.keys(truths) as Statement[]);

const work = (answer: LayerKind): Worked => ({ answer, steps: [] });

/** Which kind of layer is a statement about? */
export const kind: ExerciseKind<Statement, 'besideIt' | 'sameAbility'> = {
  name: 'which-layer',
  form: 'choice',
  draw: (_, seed) => order[seed % order.length] ?? 'noParameters',
  right: (statement) => work(truths[statement]),
  mistakes: {
    besideIt: (statement) => work(beside[truths[statement]]),
    sameAbility: (statement) => work(apart[truths[statement]]),
  },
  topic: (statement) => statement,
  options: () => ['convolution', 'pooling', 'flatten', 'dense'] satisfies LayerKind[],
};
