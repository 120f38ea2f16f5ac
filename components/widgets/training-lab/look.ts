import { noGrad, type Sequential, tidy } from '../../../engine/index.ts';
import { networks } from './networks.ts';
import type { Settings } from './settings.ts';
import { batchOf, type DigitSet } from './Training.ts';

/** Pictures of one size, side by side: the filters of a layer, or its feature maps for one digit. */
export interface Sheet {
  readonly layer: string;
  readonly kind: 'filters' | 'maps';
  readonly count: number;
  readonly side: number;
  /** [count · side · side] */
  readonly cells: Float32Array;
}

/** What a network has learned as pictures: its first filters, and what they find in the test set's first digit `shown`. */
export function lookOf(model: Sequential, settings: Settings, test: DigitSet, shown: number): readonly Sheet[] {
  const { filters, maps } = networks[settings.network];
  const weights = new Map(model.namedParameters()).get(`${filters.layer}.weight`);
  const { layer, side, count } = filters;
  const cells = weights?.data.slice(0, count * side * side) ?? new Float32Array();
  const sheet: Sheet = { layer, kind: 'filters', count, side, cells };
  return maps.length === 0 ? [sheet] : [sheet, ...mapsOf(model, settings, test, shown)];
}

function mapsOf(model: Sequential, settings: Settings, test: DigitSet, shown: number): readonly Sheet[] {
  const { maps } = networks[settings.network];
  const { images } = batchOf(test, settings, [Math.max(0, test.labels.indexOf(shown))]);
  return tidy(() =>
    noGrad(() => {
      let value = images;
      return Object.entries(model.layers).flatMap(([name, layer]): Sheet[] => {
        value = layer.forward(value);
        if (!maps.includes(name)) return [];
        const [, count = 0, side = 0] = value.shape;
        return [{ layer: name.replace('act', 'conv'), kind: 'maps', count, side, cells: value.data.slice() }];
      });
    }),
  );
}
