import { useMemo } from 'preact/hooks';
import type { Values } from '../../shared/params.ts';
import { gramBasis } from './gramBasis.ts';
import { fitAll, type Outcome } from './model.ts';
import { noiseDraws } from './noiseDraws.ts';
import type { params } from './params.ts';

/** The outcome for a widget's values. Each stage is kept until what it depends on changes, so that b and degree cost nothing. */
export function useExperiment({ points, noise, sets, seed }: Values<typeof params>): Outcome {
  const draws = useMemo(() => noiseDraws(seed), [seed]);
  const basis = useMemo(() => gramBasis(points), [points]);
  return useMemo(() => fitAll(basis, draws.slice(0, sets), noise), [basis, draws, sets, noise]);
}
