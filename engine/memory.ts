import { active } from './kernels/active.ts';
import { Tensor } from './tensor.ts';

/** The tensors made in the innermost `tidy`; null outside. */
let made: Tensor[] | null = null;

/**
 * Cells for a tensor that ends with the `tidy` around it: from the kernels' arena where
 * they are loaded, else from the ordinary heap. They hold anything.
 */
export function allocate(length: number): Float32Array {
  const cells = made === null ? null : active.memory?.allocate(length);
  return cells ?? new Float32Array(length);
}

/** Whole numbers that end with the `tidy` around them; they hold anything. */
export function allocateIndices(length: number): Int32Array {
  const { buffer, byteOffset } = allocate(length);
  return new Int32Array(buffer, byteOffset, length);
}

/**
 * Cells for what outlives a step, such as parameters and their gradients: from the
 * kernels' memory outside the arena where there is room, else from the ordinary heap.
 */
export function allocatePersistent(length: number): Float32Array {
  return active.memory?.allocatePersistent(length) ?? new Float32Array(length);
}

/** The tensor itself, or a copy outside the arena if it would end with the `tidy`. */
export function persist(x: Tensor): Tensor {
  if (!isInArena(x.data)) return x;
  const cells = allocatePersistent(x.data.length);
  cells.set(x.data);
  return new Tensor(cells, x.shape);
}

/** Gives a persistent tensor's memory back; it can no longer be read. */
export function free(x: Tensor): void {
  if (active.memory?.free(x.data)) x.end();
}

/** Tells the `tidy` around it that a tensor was made. */
export function noteTensor(x: Tensor, cells: Float32Array): void {
  if (made !== null && isInArena(cells)) made.push(x);
}

/**
 * What `run` returns. Every other tensor made in it ends, and its memory is used again:
 * put each training step into a `tidy`, and the memory stays as it is over thousands of
 * steps. Parameters, their gradients and what optimisers keep are not touched. Where no
 * kernels are loaded, nothing ends: the garbage collector does the same work, later.
 * Either way, call `backward` inside: tensors are returned without how they were computed.
 *
 *     const loss = tidy(() => {
 *       const loss = crossEntropy(model.forward(images), labels);
 *       loss.backward();
 *       optimizer.step();
 *       return loss.item();
 *     });
 *
 * Source: TensorFlow.js, `tf.tidy`.
 * @param run returns a tensor, its data, an array or a record of them (they are kept), or
 * anything else; not a promise
 * @throws TypeError if run is asynchronous
 */
export function tidy<Result>(run: () => Result): Result {
  const { memory } = active;
  if (memory === null) return kept(run()) as Result;
  const outer = made;
  const mark = memory.mark();
  const own: Tensor[] = [];
  made = own;
  try {
    return kept(run()) as Result;
  } finally {
    made = outer;
    for (const tensor of own) tensor.end();
    memory.release(mark);
  }
}

/** A result whose tensors and their data live outside the arena. */
function kept(result: unknown): unknown {
  if (result instanceof Tensor) return keptTensor(result);
  if (result instanceof Float32Array) return outsideArena(result);
  if (result instanceof Promise)
    throw new TypeError('tidy: run must not be asynchronous; await outside of it');
  if (Array.isArray(result)) return result.map(kept);
  if (!isRecord(result)) return result;
  const entries = Object.entries(result).map(([key, value]) => [key, kept(value)]);
  return Object.fromEntries(entries);
}

/** A tensor whose computation, which ends here, counts as gone through. */
function keptTensor(x: Tensor): Tensor {
  const { data, shape, requiresGrad, computation } = x;
  if (computation === null && !isInArena(data)) return x;
  const ended = computation && { ...computation, inputs: [], isSpent: true };
  return new Tensor(outsideArena(data), shape, requiresGrad, ended);
}

function outsideArena(cells: Float32Array): Float32Array {
  return isInArena(cells) ? cells.slice() : cells;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && Object.getPrototypeOf(value) === Object.prototype;
}

function isInArena(cells: Float32Array): boolean {
  return active.memory?.isInArena(cells) ?? false;
}
