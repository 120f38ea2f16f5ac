import { packCells, unpackCells } from './packedCells.ts';
import type { Run } from './run.ts';
import type { Settings } from './settings.ts';

/** A finished run as a page brings it along: its numbers rounded, its pictures packed. */
export interface Recorded {
  readonly settings: Settings;
  readonly epochs: number;
  readonly step: number;
  readonly losses: readonly number[];
  readonly points: Run['points'];
  readonly confusion: readonly number[];
  readonly samples: readonly { readonly label: number; readonly answer: number; readonly measure: number; readonly image: string }[];
  readonly look: readonly {
    readonly layer: string;
    readonly kind: 'filters' | 'maps';
    readonly count: number;
    readonly side: number;
    readonly extent: number;
    readonly cells: string;
  }[];
}

const round = (value: number): number => Number(value.toFixed(4));

/** Packs a finished run. */
export function packRun({ settings, step, losses, points, confusion, samples, look }: Run, epochs: number): Recorded {
  return {
    settings,
    epochs,
    step,
    losses: losses.map(round),
    points: points.map(({ step, train, test }) => ({
      step,
      train: { loss: round(train.loss), accuracy: train.accuracy },
      test: { loss: round(test.loss), accuracy: test.accuracy },
    })),
    confusion,
    samples: samples.map(({ label, answer, measure, image }) => ({ label, answer, measure: round(measure), image: packCells(image, 1) })),
    look: look.map(({ layer, kind, count, side, cells }) => {
      const extent = round(cells.reduce((most, cell) => Math.max(most, Math.abs(cell)), 1e-4));
      return { layer, kind, count, side, extent, cells: packCells(cells, extent) };
    }),
  };
}

/** The run that was packed. */
export const unpackRun = ({ epochs: _, samples, look, step, ...rest }: Recorded): Run => ({
  ...rest,
  standing: 'paused',
  step,
  until: step,
  pace: 0,
  samples: samples.map(({ image, ...sample }) => ({ ...sample, image: unpackCells(image, 1) })),
  look: look.map(({ extent, cells, ...sheet }) => ({ ...sheet, cells: unpackCells(cells, extent) })),
});
