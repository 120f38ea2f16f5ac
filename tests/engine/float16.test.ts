import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromBfloat16, fromFloat16, toFloat16 } from '../../engine/formats/float16.ts';

const patterns = Array.from({ length: 2 ** 16 }, (_, bits) => bits);

/** What this Node's own Float16Array makes of the bits: an independent implementation. */
const native = new Float16Array(Uint16Array.from(patterns).buffer);

test('fromFloat16() reads numbers, subnormal numbers, zeros, infinities and NaN', () => {
  const known = [
    [0x0000, 0],
    [0x8000, -0],
    [0x0001, 2 ** -24],
    [0x03ff, 1023 * 2 ** -24],
    [0x0400, 2 ** -14],
    [0x3555, 0.333251953125],
    [0x3c00, 1],
    [0xc000, -2],
    [0x7bff, 65504],
    [0x7c00, Infinity],
    [0xfc00, -Infinity],
    [0x7c01, Number.NaN],
    [0xfe00, Number.NaN],
  ] as const;
  for (const [bits, value] of known) assert.equal(fromFloat16(bits), value, bits.toString(16));
});

test('fromFloat16() agrees with the Float16Array of this Node on all 65536 patterns', () => {
  for (const bits of patterns) assert.equal(fromFloat16(bits), native[bits], bits.toString(16));
});

test('toFloat16() gives every number of half precision its own bits back', () => {
  for (const bits of patterns) {
    const value = fromFloat16(bits);
    assert.equal(toFloat16(value), Number.isNaN(value) ? 0x7e00 : bits, String(value));
  }
});

test('toFloat16() rounds to the nearest, and from half-way to the even number', () => {
  for (let bits = 0; bits < 0x7bff; bits++) {
    const [low, high] = [fromFloat16(bits), fromFloat16(bits + 1)];
    const middle = (low + high) / 2;
    const step = (high - low) * 2 ** -30;
    assert.equal(toFloat16(middle), bits % 2 === 0 ? bits : bits + 1, `${middle}`);
    assert.equal(toFloat16(middle - step), bits, `just below ${middle}`);
    assert.equal(toFloat16(middle + step), bits + 1, `just above ${middle}`);
    assert.equal(toFloat16(-middle - step), 0x8000 | (bits + 1), `just below ${-middle}`);
  }
});

test('toFloat16() gives ∞ from half-way between 65504 and 65536 on', () => {
  assert.equal(toFloat16(65519.999), 0x7bff);
  for (const value of [65520, 65536, 1e300, Infinity]) {
    assert.equal(toFloat16(value), 0x7c00);
    assert.equal(toFloat16(-value), 0xfc00);
  }
});

test('toFloat16() rounds as Math.f16round does', () => {
  const value = fc.oneof(fc.double(), fc.float(), fc.double({ min: -70000, max: 70000 }), fc.double({ min: -1e-4, max: 1e-4 }));
  fc.assert(
    fc.property(value, (x) => assert.equal(fromFloat16(toFloat16(x)), Math.f16round(x))),
    { numRuns: 5000 },
  );
});

test('fromBfloat16() reads the bits as the upper half of a float32', () => {
  const float32 = new Float32Array(Uint32Array.from(patterns, (bits) => bits * 2 ** 16).buffer);
  for (const bits of patterns) assert.equal(fromBfloat16(bits), float32[bits], bits.toString(16));
});
