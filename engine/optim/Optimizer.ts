import { allocatePersistent, free } from '../memory.ts';
import { loadState } from '../nn/loadState.ts';
import { sizeOf } from '../shape.ts';
import { Tensor } from '../tensor.ts';

/** What an optimiser remembers, for stopping and going on later. */
export interface OptimizerState {
  /** Steps made so far, one number a parameter. */
  readonly steps: readonly number[];
  /** One tensor a parameter and name, such as '0.mean': its number, then the name. */
  readonly buffers: ReadonlyMap<string, Tensor>;
}

/**
 * Changes parameters so that the loss falls, along the gradients that `backward` found.
 *
 * Source: PyTorch, `torch.optim.Optimizer`.
 */
export abstract class Optimizer {
  /** What is changed by `step`, in place. */
  readonly parameters: readonly Tensor[];
  /** How far a step goes, at least 0; may be set between steps. */
  lr: number;
  private steps: number[];
  private readonly buffers = new Map<string, Tensor>();

  /** @throws RangeError unless all are parameters, at least one, and lr a rate */
  constructor(parameters: readonly Tensor[], lr: number) {
    checkParameters(parameters);
    checkOption('lr', lr, 0);
    this.parameters = parameters;
    this.steps = parameters.map(() => 0);
    this.lr = lr;
  }

  /** Changes one parameter by its gradient, in place. @param step 1 at first */
  protected abstract update(
    parameter: Tensor,
    gradient: Tensor,
    place: number,
    step: number,
  ): void;

  /** One step: changes every parameter that has a gradient. */
  step(): void {
    this.parameters.forEach((parameter, place) => {
      const { grad } = parameter;
      if (grad) this.update(parameter, grad, place, ++this.steps[place]);
    });
  }

  /**
   * Forgets all gradients, whose memory is used again: copy what shall be kept. Call it
   * before `backward`.
   */
  zeroGrad(): void {
    for (const parameter of this.parameters) {
      if (parameter.grad) free(parameter.grad);
      parameter.grad = null;
    }
  }

  /** A copy of what it remembers: without it, training resumes with a jolt. */
  stateDict(): OptimizerState {
    const copies = [...this.buffers].map(
      ([name, { data, shape }]) => [name, new Tensor(data.slice(), shape)] as const,
    );
    return { steps: [...this.steps], buffers: new Map(copies) };
  }

  /**
   * Goes on from what an optimiser of the same kind and parameters remembered.
   * @throws StateError if a buffer fits none of the parameters
   */
  loadStateDict({ steps, buffers }: OptimizerState): void {
    const own = [...buffers.keys()].flatMap((key) => {
      const parameter = this.parameters[Number.parseInt(key, 10)];
      return parameter ? [[key, zerosLike(parameter)] as const] : [];
    });
    loadState(own, buffers);
    this.steps = this.parameters.map((_, place) => steps[place] ?? 0);
    this.buffers.clear();
    for (const [key, buffer] of own) this.buffers.set(key, buffer);
  }

  /** Numbers kept for a parameter from step to step; 0 at first. */
  protected buffer(place: number, name: string): Tensor {
    const key = `${place}.${name}`;
    const kept = this.buffers.get(key) ?? zerosLike(this.parameters[place]);
    this.buffers.set(key, kept);
    return kept;
  }

  /** Whether numbers of this name are kept for a parameter already. */
  protected hasBuffer(place: number, name: string): boolean {
    return this.buffers.has(`${place}.${name}`);
  }
}

function zerosLike({ shape }: Tensor): Tensor {
  return new Tensor(allocatePersistent(sizeOf(shape)).fill(0), shape);
}

/** Checks that there are parameters, all of them given tensors, none computed. */
function checkParameters(parameters: readonly Tensor[]): void {
  const isParameter = (x: Tensor) => x instanceof Tensor && x.computation === null;
  if (!Array.isArray(parameters) || parameters.length === 0)
    throw new RangeError('optimizer: no parameters; pass model.parameters()');
  const wrong = parameters.findIndex((x) => !isParameter(x));
  if (wrong === -1) return;
  throw new RangeError(
    `optimizer: parameter ${wrong} must be a tensor that was not computed; ` +
      'pass model.parameters()',
  );
}

/** Checks that an option lies in [low, high). @throws RangeError naming it */
export function checkOption(
  name: string,
  got: number,
  low: number,
  high = Number.POSITIVE_INFINITY,
): void {
  if (Number.isFinite(got) && got >= low && got < high) return;
  const below = high === Number.POSITIVE_INFINITY ? '' : ` and below ${high}`;
  throw new RangeError(
    `optimizer: ${name} must be a number of at least ${low}${below}, got ${got}; change it`,
  );
}
