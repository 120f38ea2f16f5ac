/** The four networks that are trained, in the order of the figure. */
export const networkNames = ['denseOriginal', 'denseShuffled', 'convOriginal', 'convShuffled'] as const;

/** One of the four networks. */
export type NetworkName = (typeof networkNames)[number];

/** Something for each of the four networks. */
export type ByNetwork<T> = Readonly<Record<NetworkName, T>>;
