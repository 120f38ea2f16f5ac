import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linear, tensor } from '../../engine/index.ts';
import { linearMistakes } from '../../engine/mistakes/index.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';

const x = tensor([1, 10, 100], [1, 3]);
const weight = tensor([1, 2, 3, 4, 5, 6], [2, 3]);
const bias = tensor([0.5, 0.25]);

test('linear mistakes about the sum: not taken, cut short, the bias in every product', () => {
  assertClose(linear(x, weight, bias), [321.5, 654.25]);
  const { productsNotSummed, firstFeatureOnly, biasPerTerm } = linearMistakes;
  const products = productsNotSummed(x, weight, bias);
  assertShape(products, [1, 2, 3]);
  assertClose(products, [1.5, 20.5, 300.5, 4.25, 50.25, 600.25]);
  assertShape(productsNotSummed(tensor([1, 10, 100]), weight), [2, 3]);
  assertClose(firstFeatureOnly(x, weight, bias), [1.5, 4.25]);
  assertClose(biasPerTerm(x, weight, bias), [322.5, 654.75]);
});

test('linear mistake swappedInAndOut reads the weight as [in, out]', () => {
  // Rows of features: 1 2, 3 4 and 5 6.
  assertClose(linearMistakes.swappedInAndOut(x, weight, bias), [531.5, 642.25]);
  const square = tensor([1, 2, 3, 4], [2, 2]);
  assertClose(linearMistakes.swappedInAndOut(tensor([1, 10]), square), [31, 42]);
});

test('linear mistakes all differ from linear() and from one another', () => {
  const outputs = Object.entries({ linear, ...linearMistakes }).map(([name, run]): [string, string] => [
    `${run(x, weight, bias).data}`,
    name,
  ]);
  assert.equal(new Map(outputs).size, outputs.length, String(outputs));
});

test('linear mistakes throw what linear() throws', () => {
  for (const run of Object.values(linearMistakes)) {
    assertShapeError(() => run(tensor([1, 2]), weight), { op: 'linear', code: 'inner-differ' });
    assertShapeError(() => run(x, tensor([1, 2, 3])), { op: 'linear', code: 'bad-rank' });
  }
});
