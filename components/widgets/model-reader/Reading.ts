import type { FileProblem, ModelProblem, Shape, ShapeErrorDetails, WriteProblem } from '../../../engine/index.ts';

/** One layer as the figure draws it. */
export interface ReadLayer {
  /** Its names from the outside in: "features.0". */
  readonly path: string;
  /** What was written of it: "ReLU()". */
  readonly printed: string;
  /** Whether the book knows it; of a file of weights only the tensors are known. */
  readonly kind: 'known' | 'unknown' | 'weights';
  /** Of its output, −1 for the batch; of the weight in a file of weights; null where it does not follow. */
  readonly shape: Shape | null;
  /** Numbers that it learns; null where that is not known. */
  readonly parameters: number | null;
  /** Whether its input is taken to be flattened where the text does not show it. */
  readonly isFlattened: boolean;
}

/** What a layer lacks to fit, where one change mends it. */
export type Remedy = { readonly is: 'flatten' } | { readonly is: 'option'; readonly name: string; readonly value: number };

/** The first layer that cannot work, and why. */
export interface Fault {
  /** Its place among the layers. */
  readonly layer: number;
  readonly input: Shape;
  readonly error: Pick<ShapeErrorDetails, 'code' | 'argument' | 'axis' | 'axisName' | 'expected' | 'got'>;
  readonly remedy: Remedy | null;
}

/** Everything that the figure says of a text or a file. */
export interface Reading {
  readonly format: 'printed' | 'table' | 'weights' | 'neither';
  readonly layers: readonly ReadLayer[];
  /** All numbers that the known layers learn. */
  readonly parameters: number;
  /** Whether no layer is unknown. */
  readonly isComplete: boolean;
  /** Whether the layers certainly run in this order. */
  readonly isOrderCertain: boolean;
  readonly fault: Fault | null;
  readonly problems: readonly Omit<ModelProblem, 'message'>[];
  readonly fileProblem: FileProblem | null;
}

/** A program for what was read, and what it leaves out; null where the text does not say enough. */
export interface ReadProgram {
  readonly code: string;
  readonly problems: readonly WriteProblem[];
}

/** A file that the reader gave: its name and what it holds, or why it was not opened. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array | 'too-large' | 'unreadable';
}
