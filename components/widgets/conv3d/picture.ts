import type { Matrix } from '../../shared/params.ts';

/** A small picture: sky, a cloud (c), the sun (y), a red ball (r) on grass, its shadow (d). One row a line. */
const drawing = `
ssssssssyyyy
sscccsssyyyy
scccccsssyyy
ssssssssssyy
ssssssssssss
ssssrrrsssss
sssrrrrrssss
sssrrrrrssss
gggrrrrrgggg
ggggrrrggggg
gggdddddgggg
gggggggggggg
`;

/** Red, green and blue of each part, from 0 to 1. */
const palette: Readonly<Record<string, readonly [red: number, green: number, blue: number]>> = {
  s: [0.5, 0.8, 1],
  c: [1, 1, 1],
  y: [1, 0.9, 0.1],
  r: [0.9, 0.1, 0.1],
  g: [0.3, 0.7, 0.2],
  d: [0.2, 0.5, 0.1],
};

const rows = drawing.trim().split('\n');
const channelOf = (channel: 0 | 1 | 2): Matrix => rows.map((row) => [...row].map((part) => palette[part]?.[channel] ?? 0));

/** The picture as its three channels, red, green and blue, each [12, 12] from 0 to 1 in tenths. */
export const picture: readonly Matrix[] = [channelOf(0), channelOf(1), channelOf(2)];

const channelInks = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const;

/** One channel of the picture in its own light: red, green or blue. */
export const channelColours = (channel: number): readonly (readonly string[])[] =>
  (picture[channel] ?? []).map((row) => row.map((value) => colour((channelInks[channel] ?? [1, 1, 1]).map((ink) => ink * value))));

/** The picture as one sees it, all three channels together. */
export const pictureColours = (): readonly (readonly string[])[] =>
  rows.map((row) => [...row].map((part) => colour(palette[part] ?? [0, 0, 0])));

const colour = (levels: readonly number[]): string => `rgb(${levels.map((level) => Math.round(level * 255)).join(' ')})`;
