import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ResolvedAxis, sizeOf } from '../../../engine/index.ts';
import type { WindowGeometry } from '../../../engine/kernels/kernels.ts';
import { realTensor, resolvedAxis } from '../../support/arbitraries.ts';
import { assertClose } from '../../support/assertions.ts';
import { implementations } from '../../support/kernels.ts';

const close = { rtol: 1e-5, atol: 1e-4 };
const unset = (length: number) => new Float32Array(length).fill(Number.NaN);
const shapeIn = ({ planes, rows, columns }: WindowGeometry) => [planes, rows.size, columns.size];
const shapeOut = ({ planes, rows, columns }: WindowGeometry) => [planes, rows.out, columns.out];

function rarely(value: number, otherwise: number): fc.Arbitrary<number> {
  return fc.oneof({ arbitrary: fc.constant(otherwise), weight: 4 }, fc.constant(value));
}

/** Windows of 2 cells without overlap, on their way through inputs of every width; now and then something differs. */
const pairedAxis = fc
  .record({ size: fc.integer({ min: 2, max: 19 }), dilation: rarely(2, 1), before: rarely(1, 0) })
  .map(({ size, dilation, before }) => {
    const [kernel, stride, extent, padded] = [2, 2, dilation + 1, size + before];
    const out = Math.floor((padded - extent) / stride) + 1;
    return {
      size,
      kernel,
      stride,
      padding: [before, 0] as const,
      dilation,
      extent,
      padded,
      out,
      leftover: padded - (out - 1) * stride - extent,
    };
  });

const anyAxis = fc.oneof(resolvedAxis, pairedAxis);

/** A pooling with its input, the gradient that arrives and a divisor for each window. */
const pooling = fc.record({ planes: fc.integer({ min: 0, max: 3 }), rows: anyAxis, columns: anyAxis }).chain((geometry) =>
  fc.record({
    geometry: fc.constant(geometry),
    x: realTensor(shapeIn(geometry)),
    gradient: realTensor(shapeOut(geometry)),
    divisors: realTensor(shapeOut({ ...geometry, planes: 1 })).map(({ data }) => data.map((cell) => Math.abs(cell) + 1)),
  }),
);

/** Where the cells of each window lie in x, padding left out. */
function windowsOf({ planes, rows, columns }: WindowGeometry): number[][] {
  const windows: number[][] = [];
  for (let plane = 0; plane < planes; plane++)
    for (let row = 0; row < rows.out; row++)
      for (let column = 0; column < columns.out; column++)
        windows.push(covered(rows, row).flatMap((h) => covered(columns, column).map((w) => (plane * rows.size + h) * columns.size + w)));
  return windows;
}

function covered({ kernel, stride, padding, dilation, size }: ResolvedAxis, position: number): number[] {
  const cells = Array.from({ length: kernel }, (_, tap) => position * stride - padding[0] + tap * dilation);
  return cells.filter((cell) => cell >= 0 && cell < size);
}

for (const { label, kernels, use } of implementations) {
  test(`maxPool2d() finds the first largest cell of each window and its place (${label})`, () => {
    fc.assert(
      fc.property(pooling, ({ geometry, x }) => {
        const plane = geometry.rows.size * geometry.columns.size;
        const best = windowsOf(geometry).map((cells) =>
          cells.reduce((found, cell) => (found < 0 || Number(x.data[cell]) > Number(x.data[found]) ? cell : found), -1),
        );
        use((place) => {
          const out = place(unset(best.length));
          const indices = place(new Int32Array(best.length).fill(-7));
          kernels.maxPool2d(place(x.data), out, indices, geometry);
          assertClose(
            out,
            best.map((cell) => x.data[cell] ?? -Infinity),
          );
          assert.deepEqual(
            [...indices],
            best.map((cell) => (cell < 0 ? -1 : cell % plane)),
          );
        });
      }),
      { numRuns: 300 },
    );
  });

  test(`maxPool2d() takes NaN for the largest and −∞ for a number (${label})`, () => {
    const axis = { size: 4, kernel: 2, stride: 2, padding: [0, 0], dilation: 1, extent: 2, padded: 4, out: 2, leftover: 0 } as const;
    const row = { ...axis, size: 1, kernel: 1, out: 1 };
    use((place) => {
      const out = place(unset(2));
      const indices = place(new Int32Array(2));
      const x = place(Float32Array.of(Number.NaN, 5, -Infinity, -Infinity));
      kernels.maxPool2d(x, out, indices, { planes: 1, rows: row, columns: axis });
      assertClose(out, [Number.NaN, -Infinity]);
      assert.deepEqual([...indices], [0, 2]);
    });
  });

  test(`maxPool2dGradient() adds each window's gradient where its largest cell was (${label})`, () => {
    fc.assert(
      fc.property(pooling, ({ geometry, x, gradient }) => {
        use((place) => {
          const length = gradient.data.length;
          const indices = place(new Int32Array(length));
          kernels.maxPool2d(place(x.data), place(unset(length)), indices, geometry);
          const expected = new Float64Array(x.data.length);
          const [plane, windows] = [geometry.rows.size * geometry.columns.size, geometry.rows.out * geometry.columns.out];
          indices.forEach((index, i) => {
            const cell = Math.floor(i / windows) * plane + index;
            if (index >= 0) expected[cell] = Number(expected[cell]) + Number(gradient.data[i]);
          });
          const dx = place(unset(sizeOf(shapeIn(geometry))));
          kernels.maxPool2dGradient(place(gradient.data), indices, dx, geometry);
          assertClose(dx, expected, close);
        });
      }),
    );
  });

  test(`avgPool2d() divides the sum of each window by its divisor (${label})`, () => {
    fc.assert(
      fc.property(pooling, ({ geometry, x, divisors }) => {
        const expected = windowsOf(geometry).map(
          (cells, i) => cells.reduce((sum, cell) => sum + Number(x.data[cell]), 0) / Number(divisors[i % divisors.length]),
        );
        use((place) => {
          const out = place(unset(expected.length));
          kernels.avgPool2d(place(x.data), place(divisors), out, geometry);
          assertClose(out, expected, close);
        });
      }),
    );
  });

  test(`avgPool2dGradient() gives every cell of a window its share (${label})`, () => {
    fc.assert(
      fc.property(pooling, ({ geometry, x, gradient, divisors }) => {
        const expected = new Float64Array(x.data.length);
        windowsOf(geometry).forEach((cells, i) => {
          const share = Number(gradient.data[i]) / Number(divisors[i % divisors.length]);
          for (const cell of cells) expected[cell] = Number(expected[cell]) + share;
        });
        use((place) => {
          const dx = place(unset(expected.length));
          kernels.avgPool2dGradient(place(gradient.data), place(divisors), dx, geometry);
          assertClose(dx, expected, close);
        });
      }),
    );
  });
}
