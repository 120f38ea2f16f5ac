import { convolution } from './convolution.ts';

/** A layer of many channels, as large networks have. */
export const wide = convolution({
  name: 'conv64',
  x: [1, 64, 56, 56],
  weight: [64, 64, 3, 3],
  padding: 1,
  goals: [{ against: 'best peer', atLeast: 1.25 }],
});

/** The first layer of the book's network: one channel. */
export const first = convolution({
  name: 'conv1',
  x: [32, 1, 28, 28],
  weight: [6, 1, 5, 5],
  padding: 2,
  goals: [{ against: 'best peer', atLeast: 1.4 }],
});

/** Its second convolution layer. */
export const second = convolution({
  name: 'conv2',
  x: [32, 6, 14, 14],
  weight: [16, 6, 5, 5],
  padding: 0,
  goals: [{ against: 'best peer', atLeast: 1.3 }],
});
