import { fewestThroughOrigin } from '../../components/widgets/threshold/fewestThroughOrigin.ts';
import { judge } from '../../components/widgets/threshold/model.ts';
import { run } from '../../components/widgets/two-biases/model.ts';
import { params } from '../../components/widgets/two-biases/params.ts';

/** The errors of polynomials of one degree in the figure's opening state. */
function partsOf(degree: number) {
  const { points, noise, sets, seed } = params;
  const { byDegree } = run({ points: points.initial, noise: noise.initial, sets: sets.initial, seed: seed.initial });
  const parts = byDegree[degree];
  if (parts === undefined) throw new Error(`content/facts/bias.ts: the figure fits no polynomial of degree ${degree}; choose a lower one.`);
  return parts;
}

/** The flowers of the threshold figure, judged with both weights 1. */
const judgeWith = (b: number) => judge({ w1: 1, w2: 1, b, noBias: false });

/** What the figures of chapter 3 show, for its prose. */
export const biasFacts = {
  'flowers.all': () => judgeWith(0).samples.length,
  'flowers.setosa': () => judgeWith(0).samples.filter(({ isSetosa }) => isSetosa).length,
  'flowers.firingAtFive': () => judgeWith(-5).firing,
  'flowers.firingAtFour': () => judgeWith(-4).firing,
  'flowers.firingAtTwo': () => judgeWith(-2).firing,
  'flowers.errorsAtFour': () => judgeWith(-4).errors,
  'flowers.fewestErrorsWithoutBias': fewestThroughOrigin,
  'fits.lineBiasSquared': () => partsOf(1).biasSquared,
  'fits.lineVariance': () => partsOf(1).variance,
  'fits.middleBiasSquared': () => partsOf(4).biasSquared,
  'fits.middleVariance': () => partsOf(4).variance,
  'fits.highestBiasSquared': () => partsOf(9).biasSquared,
  'fits.highestVariance': () => partsOf(9).variance,
  'fits.sets': () => params.sets.initial,
} satisfies Record<string, () => number>;
