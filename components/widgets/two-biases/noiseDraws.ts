import { random } from '../../../engine/index.ts';
import { params } from './params.ts';
import { places } from './places.ts';

/** Standard normal numbers of one data set. */
export interface NoiseDraw {
  /** For the data the model learns from. */
  readonly data: readonly number[];
  /** [places]: for new data that it is tested on. */
  readonly test: readonly number[];
}

/** The noise of as many and as large sets as there can be, so that each slider changes only what it names. */
export function noiseDraws(seed: number): NoiseDraw[] {
  const { normal } = random(seed);
  const draw = (count: number) => Array.from({ length: count }, () => normal());
  return Array.from({ length: params.sets.max }, () => ({ data: draw(params.points.max), test: draw(places.length) }));
}
