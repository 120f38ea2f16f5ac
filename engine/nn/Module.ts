import { relu } from '../ops/relu.ts';
import type { Shape } from '../shape.ts';
import { Tensor } from '../tensor.ts';
import { loadState } from './loadState.ts';

/**
 * A part of a network: it has parameters, or parts that have, and computes an output from
 * an input. A field that holds a given tensor which requires a gradient is a parameter (a
 * computed one is not); one that holds a module is a part. Both are known by its name.
 *
 *     class Classifier extends Module {
 *       readonly hidden = new Linear(784, 32);
 *       readonly output = new Linear(32, 10);
 *       forward(x: Tensor) { return this.output.forward(relu(this.hidden.forward(x))); }
 *       outputShape(x: Shape) { return this.output.outputShape(this.hidden.outputShape(x)); }
 *     }
 *
 * Source: PyTorch, `torch.nn.Module`.
 */
export abstract class Module {
  /** The name of its class. The engine's layers spell theirs: bundlers shorten names. */
  readonly className: string = this.constructor.name;

  /** The output for an input. @throws ShapeError if the input's shape does not fit */
  abstract forward(x: Tensor): Tensor;

  /** relu of the output; layers that can do both in one go do so. */
  forwardRelu(x: Tensor): Tensor {
    return relu(this.forward(x));
  }

  /** The shape of the output, without computing it. @throws ShapeError as `forward` does */
  abstract outputShape(x: Shape): Shape;

  /** The parts by name, in the order in which they were set. */
  namedChildren(): [name: string, part: Module][] {
    return Object.entries(this).filter(
      (field): field is [string, Module] => field[1] instanceof Module,
    );
  }

  /** The parameters of its own by name, without those of its parts. */
  ownParameters(): [name: string, parameter: Tensor][] {
    return Object.entries(this).filter(
      (field): field is [string, Tensor] =>
        field[1] instanceof Tensor &&
        field[1].requiresGrad &&
        field[1].computation === null,
    );
  }

  /** All parameters by their path, such as 'hidden.weight': own ones first. */
  namedParameters(): [path: string, parameter: Tensor][] {
    const ofParts = this.namedChildren().flatMap(([name, part]) =>
      part
        .namedParameters()
        .map(([path, parameter]): [string, Tensor] => [`${name}.${path}`, parameter]),
    );
    return [...this.ownParameters(), ...ofParts];
  }

  /** All parameters, for an optimiser: each once, also where parts share one. */
  parameters(): Tensor[] {
    return [...new Set(this.namedParameters().map(([, parameter]) => parameter))];
  }

  /** A copy of all parameters by path: what it takes to restore the network. */
  stateDict(): Map<string, Tensor> {
    return new Map(
      this.namedParameters().map(([path, { data, shape }]) => [
        path,
        new Tensor(data.slice(), shape),
      ]),
    );
  }

  /**
   * Writes the numbers of a state over the parameters. Either all fit or none is written.
   * @throws StateError naming what is missing, unexpected or misshapen
   */
  loadStateDict(state: ReadonlyMap<string, Tensor>): void {
    loadState(this.namedParameters(), state);
  }
}
