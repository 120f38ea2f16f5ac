import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { initialValues } from '../../components/shared/params.ts';
import { fewestThroughOrigin } from '../../components/widgets/threshold/fewestThroughOrigin.ts';
import { halfPlane } from '../../components/widgets/threshold/halfPlane.ts';
import { judge, presets } from '../../components/widgets/threshold/model.ts';
import { params } from '../../components/widgets/threshold/params.ts';
import { valuesOf } from '../support/paramArbitraries.ts';

const anyValues = valuesOf(params);

test('without a bias no weights leave fewer errors than fewestThroughOrigin(), which its preset reaches', () => {
  const fewest = fewestThroughOrigin();
  assert.equal(fewest, 7);
  assert.equal(judge({ ...initialValues(params), ...presets.origin }).errors, fewest);
  fc.assert(fc.property(anyValues, (values) => judge({ ...values, noBias: true }).errors >= fewest));
  for (let turn = 0; turn < 3600; turn++) {
    const [w1, w2] = [Math.cos((turn * Math.PI) / 1800), Math.sin((turn * Math.PI) / 1800)];
    assert.ok(judge({ w1, w2, b: 0, noBias: true }).errors >= fewest);
  }
});

test('halfPlane() has corners that fire and a boundary where z = 0, for all values', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const { bias } = judge(values);
      const { region, boundary } = halfPlane(values, bias, [-0.6, 7.4], [-0.2, 2.8]);
      const z = ([x1, x2]: readonly [number, number]) => values.w1 * x1 + values.w2 * x2 + bias;
      assert.ok(region.flat().every(Number.isFinite));
      assert.ok(region.every((corner) => z(corner) >= -1e-9));
      assert.ok(boundary.length === 0 || boundary.length === 2);
      assert.ok(boundary.every((point) => Math.abs(z(point)) < 1e-9));
    }),
  );
});
