import { choice } from '../../shared/params.ts';

/** Everything that determines the figure before it is measured: what is timed. The times themselves are the reader's machine's. */
export const params = {
  /** The whole network of the book, or its first fully connected layer. */
  network: choice(['lenet', 'fc1']),
};
