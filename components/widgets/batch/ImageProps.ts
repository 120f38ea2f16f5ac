import type { Widget } from '../../shared/useWidget.ts';
import type { Batch } from './model.ts';
import type { params } from './params.ts';

/** What is drawn of one image of the batch is given. */
export interface ImageProps {
  readonly widget: Widget<typeof params>;
  readonly batch: Batch;
  /** Its number in the batch. */
  readonly image: number;
  /** Whether its way through the layer is lit; the others are then dimmed. */
  readonly isLit: boolean;
}

/** Pixels of a cell, and from one channel to the next, in the drawings of the figure. */
export const scale = { cell: 5, depth: 16 } as const;
