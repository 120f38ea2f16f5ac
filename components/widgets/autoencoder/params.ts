import { choice, drawing, number } from '../../shared/params.ts';

/** The layers of the autoencoder that learn, in order. */
export const layers = ['encoder1', 'encoder2', 'decoder1', 'decoder2'] as const;

/** Sizes of the middle layer that can be trained in the page. */
export const bottlenecks = ['2', '4', '8', '16', '32', '64'] as const;

/** Everything that determines the figure of the autoencoder. */
export const params = {
  /** What is looked at: the digit on its way and the layers, the table of the summary, or middle layers of other sizes. */
  part: choice(['layers', 'summary', 'bottlenecks']),
  /** Whether the digit is one of the book's or the reader's own. */
  source: choice(['tile', 'drawing']),
  /** Number 10·k + d of the digits for figures. */
  tile: number({ min: 0, max: 39, step: 1, initial: 3 }),
  drawing: drawing(),
  /** The layer whose parameters are counted. */
  layer: choice(layers),
  /** Images in a batch; 'open' is the −1 of a summary. */
  batch: choice(['open', '1', '32', '1000']),
  bottleneck: choice(bottlenecks, '2'),
};
