import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fire } from '../../components/widgets/perceptron/model.ts';
import { countRight, landings, mostRight, neurons, passes, rightCount, singleOutputs, wanted } from '../../components/widgets/xor/model.ts';
import { gates, params } from '../../components/widgets/xor/params.ts';

test('a single neuron gives every output but those of XOR and its opposite, and so at most 3 of XOR’s 4', () => {
  const all = Array.from({ length: 16 }, (_, bits) => bits.toString(2).padStart(4, '0'));
  assert.deepEqual(
    all.filter((outputs) => !singleOutputs.includes(outputs)),
    [wanted, '1001'],
  );
  assert.equal(mostRight, 3);
});

test('no neuron on the sliders gets more of XOR right than mostRight says, and some get as much', () => {
  let best = 0;
  for (let w1 = -20; w1 <= 20; w1 += 2)
    for (let w2 = -20; w2 <= 20; w2 += 2)
      for (let b = -40; b <= 40; b += 3) best = Math.max(best, rightCount({ w1: w1 / 10, w2: w2 / 10, b: b / 20 }));
  assert.equal(best, mostRight);
});

test('opposite corners have the same sum for any neuron, which is why', () => {
  for (const neuron of [{ w1: 0.3, w2: -1.7, b: 0.45 }, ...Object.values(neurons)]) {
    const z = (x1: number, x2: number) => fire(neuron, [x1, x2]).z;
    assert.ok(Math.abs(z(0, 0) + z(1, 1) - z(0, 1) - z(1, 0)) < 1e-9);
  }
});

test('each gate’s neuron computes that gate', () => {
  const tables = { NAND: '1110', OR: '0111', AND: '0001', NOR: '1000', FIRST: '0010', SECOND: '0100' };
  for (const gate of gates) {
    const outputs = passes({ h1: gate, h2: gate, out: 'AND' })
      .map(({ h }) => h[0])
      .join('');
    assert.equal(outputs, tables[gate]);
  }
});

test('NAND and OR feeding AND are XOR: four points on three places', () => {
  const all = passes({ h1: 'NAND', h2: 'OR', out: 'AND' });
  assert.equal(all.map(({ last }) => last.y).join(''), wanted);
  assert.ok(all.every(({ isRight }) => isRight));
  assert.deepEqual(
    all.map(({ h }) => h.join('')),
    ['10', '11', '11', '01'],
  );
  assert.deepEqual(landings(all), [
    { at: [1, 0], rows: ['00'] },
    { at: [1, 1], rows: ['01', '10'] },
    { at: [0, 1], rows: ['11'] },
  ]);
});

test('x₁ AND NOT x₂ and x₂ AND NOT x₁ feeding OR are XOR too', () => {
  assert.ok(passes({ h1: 'FIRST', h2: 'SECOND', out: 'OR' }).every(({ isRight }) => isRight));
});

test('every choice of gates gives whole values and as many right as its outputs say', () => {
  for (const h1 of gates)
    for (const h2 of gates)
      for (const out of gates) {
        const all = passes({ h1, h2, out });
        assert.ok(all.every(({ h, last }) => [...h, last.y].every((value) => value === 0 || value === 1) && Number.isFinite(last.z)));
        assert.equal(countRight(all.map(({ last }) => last.y).join('')), all.filter(({ isRight }) => isRight).length);
        const places = landings(all);
        assert.equal(places.flatMap(({ rows }) => rows).length, 4);
      }
});

test('the figure opens with one neuron that does not get all four right', () => {
  assert.equal(params.mode.initial, 'one');
  assert.ok(rightCount({ w1: params.w1.initial, w2: params.w2.initial, b: params.b.initial }) < mostRight);
});
