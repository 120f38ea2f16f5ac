import assert from 'node:assert/strict';
import type { FileFailure, FileProblem, Shape, Tensor } from '../../engine/index.ts';
import { ShapeError, type ShapeErrorDetails } from '../../engine/index.ts';

/** How far a number may lie from the expected one: atol + rtol · |expected|. */
export interface Tolerance {
  readonly rtol?: number;
  readonly atol?: number;
}

/** Asserts that every number is close to the expected one; NaN equals NaN, ∞ equals ∞. */
export function assertClose(
  actual: number | ArrayLike<number> | Tensor,
  expected: number | ArrayLike<number> | Tensor,
  { rtol = 1e-6, atol = 1e-6 }: Tolerance = {},
): void {
  const [got, want] = [numbersOf(actual), numbersOf(expected)];
  assert.equal(got.length, want.length, `${got.length} values, expected ${want.length}`);
  want.forEach((value, i) => {
    const isClose = Object.is(got[i], value) || got[i] === value;
    const error = Math.abs(Number(got[i]) - value);
    assert.ok(isClose || error <= atol + rtol * Math.abs(value), `value ${i} is ${got[i]}, expected ${value} (off by ${error})`);
  });
}

/** Asserts that a tensor has this shape and as many cells as it says. */
export function assertShape({ data, shape }: Tensor, expected: Shape): void {
  assert.deepEqual([...shape], [...expected]);
  assert.equal(
    data.length,
    expected.reduce((size, axisSize) => size * axisSize, 1),
  );
}

/** Asserts that the call throws a ShapeError with these fields and, if given, this message. */
export function assertShapeError(call: () => unknown, fields: Partial<ShapeErrorDetails>, message?: string): void {
  assert.throws(call, (error) => {
    assert.ok(error instanceof ShapeError, `threw ${error}, expected a ShapeError`);
    for (const [field, value] of Object.entries(fields)) assert.deepEqual(error[field as keyof ShapeErrorDetails], value, `field ${field}`);
    if (message !== undefined) assert.equal(error.message, message);
    return true;
  });
}

/** Asserts that a reader found a problem with these fields and, if given, this message. */
export function assertFileProblem(result: { readonly ok: true } | FileFailure, fields: Partial<FileProblem>, message?: string): void {
  assert.ok(!result.ok, 'the file was read, expected a problem');
  const none = { name: null, index: null, expected: null, got: null };
  assert.deepEqual(result.error, { ...none, message: message ?? result.error.message, ...fields });
}

function numbersOf(values: number | ArrayLike<number> | Tensor): number[] {
  if (typeof values === 'number') return [values];
  return Array.from('data' in values ? values.data : values);
}
