import { backward, type Computation } from './autograd.ts';
import { checkIsNumber } from './checks/checkIsNumber.ts';
import { checkSizes } from './checks/checkSizes.ts';
import { allocate, allocatePersistent, noteTensor } from './memory.ts';
import { cellsOf, type Nested, shapeOf } from './nested.ts';
import { type Shape, sizeOf } from './shape.ts';
import { ShapeError } from './shapeError.ts';

/** An n-dimensional array of numbers that can tell how it was computed. */
export class Tensor {
  readonly shape: Shape;
  /** Whether `backward` follows it: it is a parameter, or was computed from one. */
  readonly requiresGrad: boolean;
  /** ∂loss / ∂this, which `backward` adds to; null before, and for computed tensors. */
  grad: Tensor | null = null;
  /** How it was computed; null for what was given. */
  readonly computation: Computation | null;
  private cells: Float32Array | null;

  /** For ops. Outside the engine, call `tensor`. */
  constructor(
    cells: Float32Array,
    shape: Shape,
    requiresGrad = false,
    computation: Computation | null = null,
  ) {
    this.cells = cells;
    this.shape = shape;
    this.requiresGrad = requiresGrad;
    this.computation = computation;
    noteTensor(this, cells);
  }

  /**
   * The cells in row-major order: the last axis varies fastest.
   * @throws Error if the tensor was made inside a `tidy` that has ended, or is a gradient
   * that `zeroGrad` took back
   */
  get data(): Float32Array {
    if (this.cells === null)
      throw new Error(
        'tensor: made inside tidy(), which has ended, or taken back by zeroGrad(); ' +
          'return it from there, or copy its data before',
      );
    return this.cells;
  }

  /**
   * The number in a tensor that holds just one.
   * @throws ShapeError 'size-differs'
   */
  item(): number {
    const got = sizeOf(this.shape);
    if (got !== 1) {
      const details = { argument: 'tensor', expected: 1, got } as const;
      throw new ShapeError({ op: 'item', code: 'size-differs', ...details });
    }
    return this.data[0];
  }

  /** The same cells, without the memory of how they were computed. */
  detach(): Tensor {
    return new Tensor(this.data, this.shape);
  }

  /**
   * Computes the gradient of this tensor with respect to every tensor that requires one,
   * and adds it to their `grad`. See `backward` in autograd.ts.
   * @param seed the gradient that arrives here, of this shape; 1 by default for one number
   * @throws AutogradError
   */
  backward(seed?: Tensor): void {
    backward(this, seed);
  }

  /** Forgets the cells, whose memory is used again. For `tidy` and `zeroGrad`. */
  end(): void {
    this.cells = null;
  }
}

/** What a new tensor is for. */
export interface TensorOptions {
  /** Whether `backward` shall compute its gradient; default false. */
  readonly requiresGrad?: boolean;
}

/**
 * A tensor with a copy of `data`.
 *
 *     tensor([1, 2, 3, 4, 5, 6], [2, 3])
 *     tensor([[1, 2, 3], [4, 5, 6]])
 *     tensor([0.5, -1], [2], { requiresGrad: true })
 *
 * @throws ShapeError 'size-differs', 'bad-size' or 'ragged-rows'; TypeError for data that
 * is not made of numbers
 */
export function tensor(
  data: ArrayLike<number>,
  shape: Shape,
  options?: TensorOptions,
): Tensor;
/** A tensor of rows within rows. */
export function tensor(data: Nested, options?: TensorOptions): Tensor;
export function tensor(
  data: ArrayLike<number> | Nested,
  shape?: Shape | TensorOptions,
  options?: TensorOptions,
): Tensor {
  if (isShape(shape)) return fromCells(data as ArrayLike<number>, shape, options);
  return fromCells(cellsOf(data as Nested), shapeOf(data as Nested), shape);
}

function isShape(given: Shape | TensorOptions | undefined): given is Shape {
  return Array.isArray(given);
}

function fromCells(
  given: ArrayLike<number>,
  shape: Shape,
  { requiresGrad = false }: TensorOptions = {},
): Tensor {
  checkSizes('tensor', 'shape', shape);
  const [expected, got] = [sizeOf(shape), given.length];
  if (expected !== got) {
    const details = { argument: 'data', expected, got } as const;
    throw new ShapeError({ op: 'tensor', code: 'size-differs', ...details });
  }
  if (Array.isArray(given))
    for (const cell of given) checkIsNumber('tensor', 'each cell of data', cell);
  const cells = (requiresGrad ? allocatePersistent : allocate)(got);
  cells.set(given);
  return new Tensor(cells, [...shape], requiresGrad);
}
