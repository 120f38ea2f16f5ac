import { conv2dShape, type Random, random, type Shape } from '../../engine/index.ts';
import type { Worked } from './ExerciseKind.ts';
import { line, of, type Piece } from './line.ts';

/** A convolution layer and what passes through it, as sizes. */
export interface BlockProblem {
  /** N; only where a batch is meant. */
  readonly images: number;
  readonly channels: number;
  readonly height: number;
  readonly width: number;
  readonly filters: number;
  readonly kernelHeight: number;
  readonly kernelWidth: number;
  readonly stride: number;
  readonly padding: number;
}

/** Draws a layer whose filters fit. */
export const drawBlocks = ({ integer, pick }: Random): BlockProblem => ({
  images: pick([4, 8, 16, 32]),
  channels: integer(2, 6),
  height: integer(6, 12),
  width: integer(6, 12),
  filters: integer(3, 10),
  kernelHeight: pick([2, 3, 4, 5]),
  kernelWidth: pick([2, 3, 5]),
  stride: pick([1, 1, 2]),
  padding: pick([0, 1]),
});

/** [C, H, W] */
export const inputShape = ({ channels, height, width }: BlockProblem): Shape => [channels, height, width];

/** [FN, C, FH, FW] */
export const weightShape = ({ filters, channels, kernelHeight, kernelWidth }: BlockProblem): Shape => [
  filters,
  channels,
  kernelHeight,
  kernelWidth,
];

/** [FN, OH, OW] */
export const outputShape = (problem: BlockProblem): Shape => conv2dShape(inputShape(problem), weightShape(problem), problem);

/** A shape as Python writes it. */
export const tuple = (shape: Shape): string => `(${shape.join(', ')})`;

/** Factors written out with their product: "3 × 5 × 5 = 75". */
export function product(factors: Shape, role: typeof of.weight): readonly Piece[] {
  const total = factors.reduce((value, factor) => value * factor, 1);
  if (factors.length === 1) return line`${role(total)}`;
  return line`${factors.flatMap((factor, place) => (place === 0 ? [role(factor)] : [{ text: ' × ' }, role(factor)]))} = ${role(total)}`;
}

/** The size of the output along one axis, written out. */
export const sizeLine = (size: number, kernel: number, { stride, padding }: BlockProblem, out: number): readonly Piece[] =>
  line`⌊(${of.input(size)} + 2 × ${padding} − ${of.weight(kernel)}) / ${stride}⌋ + 1 = ${of.output(out)}`;

/** The answers of these procedures, each once, in an order that gives nothing away. */
export function shuffledAnswers(procedures: readonly Worked[]): readonly string[] {
  const answers = [...new Set(procedures.map(({ answer }) => String(answer)))].sort();
  return random([...answers.join('')].reduce((sum, letter, place) => sum + letter.charCodeAt(0) * (place + 1), 0)).shuffle(answers);
}
