import type { Shape, ShapeErrorDetails, Term } from '../../../engine/index.ts';
import type { StageId } from './params.ts';

/** One block of the network for one image. */
export interface Stage {
  readonly id: StageId;
  /** [C, H, W] or [features]; null where no output can be. */
  readonly shape: Shape | null;
  /** What the layer before it learns. */
  readonly parameters: number;
  /** The largest magnitude in it, painted most; above 0. */
  readonly extent: number;
  /** Its numbers, map by map and row by row, after ReLU where one follows; null before they are computed. */
  readonly values: ArrayLike<number> | null;
}

/** Whose weights these are: trained where they still fit, random elsewhere. */
export interface Fit {
  /** Whether the network is the one that was trained. */
  readonly isTrained: boolean;
  /** The layers that the trained weights no longer fit. */
  readonly random: readonly StageId[];
}

/** Why the first impossible layer cannot work. */
export interface WalkFault {
  readonly stage: StageId;
  readonly input: Shape;
  readonly error: Pick<ShapeErrorDetails, 'code' | 'axisName' | 'expected' | 'got'>;
}

/** The way of one image through the network. */
export interface Walk {
  readonly stages: readonly Stage[];
  /** Of the ten digits; null where the network has no output. */
  readonly probabilities: readonly number[] | null;
  readonly fit: Fit;
  readonly fault: WalkFault | null;
}

/** A place in the network: a pixel, a cell of a map, or one of a row of features. */
export interface Unit {
  readonly stage: StageId;
  readonly map: number;
  readonly row: number;
  readonly column: number;
}

/** A product that leads to a unit, and where its input came from. */
export interface Part {
  readonly from: Unit;
  readonly input: number;
  readonly weight: number;
  readonly product: number;
}

/** How a unit got its value. */
export type Opened =
  | { readonly is: 'pixel'; readonly value: number }
  | {
      readonly is: 'conv';
      readonly channel: number;
      readonly channelSums: readonly number[];
      /** The products of that channel, row by row. */
      readonly terms: readonly Term[];
      readonly columns: number;
      readonly sum: number;
      readonly bias: number;
      readonly z: number;
      readonly value: number;
      /** Where the product of the largest magnitude came from. */
      readonly strongest: Unit;
    }
  | {
      readonly is: 'pool';
      readonly cells: readonly { readonly from: Unit; readonly value: number; readonly isLargest: boolean }[];
      readonly columns: number;
      readonly value: number;
      readonly strongest: Unit;
    }
  | {
      readonly is: 'linear';
      /** The products of the largest magnitude, largest first. */
      readonly parts: readonly Part[];
      /** How many others there are, and their sum. */
      readonly others: number;
      readonly othersSum: number;
      readonly sum: number;
      readonly bias: number;
      readonly z: number;
      readonly value: number;
      readonly hasRelu: boolean;
      readonly strongest: Unit;
    };

/** What the figure draws. */
export interface Scene {
  readonly walk: Walk;
  readonly opened: Opened | null;
  /** How much one more unit of ink in each pixel moves the unit, [28 · 28]; null where that is not asked for. */
  readonly influence: ArrayLike<number> | null;
}
