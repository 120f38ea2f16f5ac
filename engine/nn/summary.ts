import { type Shape, sizeOf } from '../shape.ts';
import type { Module } from './Module.ts';
import { Sequential } from './Sequential.ts';
import { traceShapes } from './traceShapes.ts';

/** One layer of a network in a summary. */
export interface SummaryRow {
  /** The layer's class and its number, such as 'Conv2d-1'. */
  readonly name: string;
  /** The shape of its output; −1 stands for the batch, whose size is open. */
  readonly outputShape: Shape;
  /** How many numbers it learns. */
  readonly parameters: number;
}

/** A network in numbers. */
export interface Summary {
  readonly rows: readonly SummaryRow[];
  /** The shape of one input, without the batch. */
  readonly inputShape: Shape;
  readonly parameters: number;
}

/**
 * The layers of a network with their output shapes and parameter counts, as torchsummary
 * lists them: a `Sequential` is opened, and another module that has parts stands below
 * them, with the parameters of its own.
 *
 * Source: sksq96, pytorch-summary, `torchsummary.summary`.
 * @param inputShape of one input, such as [1, 28, 28]
 * @throws ShapeError naming the layer's op that does not fit
 */
export function summary(model: Module, inputShape: Shape): Summary {
  const layers = traceShapes(model, [1, ...inputShape]).filter(
    ({ module }) => module !== model && !(module instanceof Sequential),
  );
  const rows = layers.map(({ module, outputShape }, place) => ({
    name: `${module.className}-${place + 1}`,
    outputShape: [-1, ...outputShape.slice(1)],
    parameters: sizesOf(module.ownParameters().map(([, { shape }]) => shape)),
  }));
  const parameters = rows.reduce((sum, row) => sum + row.parameters, 0);
  return { rows, inputShape, parameters };
}

function sizesOf(shapes: readonly Shape[]): number {
  return shapes.reduce((sum, shape) => sum + sizeOf(shape), 0);
}
