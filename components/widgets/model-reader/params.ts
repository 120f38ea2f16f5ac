import { choice, flag, number } from '../../shared/params.ts';

/** Everything that determines the figure, apart from what a reader pastes or loads, which is in no link. */
export const params = {
  /** The built-in text that is read. */
  example: choice(['book', 'table', 'autoencoder', 'tutorial', 'broken', 'unknown']),
  /** Channels, height and width of one input. */
  channels: number({ min: 1, max: 64, step: 1, initial: 1 }),
  height: number({ min: 1, max: 256, step: 1, initial: 28 }),
  width: number({ min: 1, max: 256, step: 1, initial: 28 }),
  /** Whether the input comes as one long row. */
  flat: flag(),
  /** The program shown for what was read. */
  program: choice(['none', 'pytorch', 'keras', 'numpy']),
};

/** The name of a built-in example. */
export type Example = (typeof params.example.options)[number];
