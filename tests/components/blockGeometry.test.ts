import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blockGeometry, blockOffset, edgeLength, facesOnSurface, pointList } from '../../components/shared/blockGeometry.ts';
import { blockRow } from '../../components/shared/blockRow.ts';

const cells = fc.integer({ min: 1, max: 600 });
const size = fc.record({ channels: cells, height: cells, width: cells });
const origin = { channels: 0, height: 0, width: 0 };

test('edgeLength() grows with the number of cells, ever more slowly', () => {
  fc.assert(
    fc.property(cells, (n) => {
      const [first, second] = [edgeLength(n + 1) - edgeLength(n), edgeLength(n + 2) - edgeLength(n + 1)];
      return first > 0 && second > 0 && second < first;
    }),
  );
});

test('blockGeometry() keeps the whole solid inside its box', () => {
  fc.assert(
    fc.property(size, (block) => {
      const { front, top, side, box } = blockGeometry(block);
      return [...front, ...top, ...side].every(({ x, y }) => x >= -1e-9 && y >= -1e-9 && x <= box.width + 1e-9 && y <= box.height + 1e-9);
    }),
  );
});

test('blockGeometry() joins the faces along shared edges', () => {
  fc.assert(
    fc.property(size, (block) => {
      const { front, top, side } = blockGeometry(block);
      assert.deepEqual([front[0], front[1]], [top[0], top[3]]);
      assert.deepEqual([front[1], front[2]], [side[0], side[3]]);
      assert.deepEqual([top[2], top[3]], [side[1], side[0]]);
    }),
  );
});

test('blockGeometry() draws a block that fills another exactly as that other', () => {
  fc.assert(
    fc.property(size, (block) => {
      assert.deepEqual(blockGeometry(block, { within: block, at: origin }), blockGeometry(block));
    }),
  );
});

test('blockGeometry() moves a part by the same distance for each cell', () => {
  const whole = { channels: 3, height: 28, width: 28 };
  const part = { channels: 3, height: 5, width: 5 };
  const cornerAt = (width: number) => blockGeometry(part, { within: whole, at: { ...origin, width } }).front[0]?.x ?? 0;
  const step = cornerAt(1) - cornerAt(0);
  assert.ok(step > 0);
  for (const place of [2, 10, 23]) assert.ok(Math.abs(cornerAt(place) - cornerAt(0) - place * step) < 1e-9);
});

test('blockGeometry() draws every cell alike where a cell is given', () => {
  const { front, box } = blockGeometry({ channels: 2, height: 5, width: 9 }, { cell: 10, depth: 20 });
  const [topLeft, topRight, bottomRight] = front;
  assert.deepEqual([(topRight?.x ?? 0) - (topLeft?.x ?? 0), (bottomRight?.y ?? 0) - (topRight?.y ?? 0)], [90, 50]);
  assert.deepEqual(box, { width: 90 + 40 * 0.4, height: 50 + 40 * 0.32 });
});

test('blockOffset() is how far the drawing of a part moves with its first cell', () => {
  const whole = { channels: 4, height: 9, width: 7 };
  const part = { channels: 2, height: 3, width: 3 };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 4 }),
      (channels, height, width) => {
        const at = { channels, height, width };
        const corner = (place: typeof at) => blockGeometry(part, { within: whole, at: place }).front[0] ?? { x: 0, y: 0 };
        const offset = blockOffset(at, whole);
        assert.ok(Math.abs(corner(at).x - corner(origin).x - offset.x) < 1e-9);
        assert.ok(Math.abs(corner(at).y - corner(origin).y - offset.y) < 1e-9);
      },
    ),
  );
});

test('facesOnSurface() tells what of a part can be seen from outside', () => {
  const whole = { channels: 3, height: 4, width: 5 };
  const cell = { channels: 1, height: 1, width: 1 };
  assert.deepEqual(facesOnSurface(whole, whole, origin), { front: true, top: true, side: true });
  assert.deepEqual(facesOnSurface(cell, whole, { channels: 1, height: 2, width: 2 }), { front: false, top: false, side: false });
  assert.deepEqual(facesOnSurface(cell, whole, { channels: 2, height: 0, width: 4 }), { front: false, top: true, side: true });
});

test('blockRow() shows all solids, or the first ones and the last', () => {
  assert.deepEqual(blockRow(3, 6), [0, 1, 2]);
  assert.deepEqual(blockRow(64, 5), [0, 1, 2, null, 63]);
});

test('blockGeometry() cuts between channels, and leaves out cuts too fine to see', () => {
  assert.equal(blockGeometry({ channels: 1, height: 4, width: 4 }).slices.length, 0);
  assert.equal(blockGeometry({ channels: 6, height: 4, width: 4 }).slices.length, 5);
  assert.equal(blockGeometry({ channels: 400, height: 1, width: 1 }).slices.length, 0);
});

test('pointList() writes points as SVG reads them', () => {
  assert.equal(
    pointList([
      { x: 0, y: 1.23456 },
      { x: -0.0001, y: 2 },
    ]),
    '0,1.23 0,2',
  );
});
