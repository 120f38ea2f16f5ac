import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autoencoder, bufferShapes, countParameters, type LayerDescription, lenet, parameterShapes } from '../../engine/index.ts';
import { printedModel } from '../support/printedModel.ts';
import { printedModels } from '../support/printedModels.ts';

const layer = (text: string): LayerDescription => printedModel(text) as LayerDescription;

test('parameterShapes() names what a layer learns as state_dict() does', () => {
  assert.deepEqual(parameterShapes(layer('Conv2d(4, 6, kernel_size=(5, 3), groups=2)')), { weight: [6, 2, 5, 3], bias: [6] });
  assert.deepEqual(parameterShapes(layer('Conv2d(1, 6, kernel_size=(5, 5), bias=False)')), { weight: [6, 1, 5, 5] });
  assert.deepEqual(parameterShapes(layer('Linear(in_features=400, out_features=120)')), { weight: [120, 400], bias: [120] });
  assert.deepEqual(parameterShapes(layer('BatchNorm2d(6)')), { weight: [6], bias: [6] });
  assert.deepEqual(parameterShapes(layer('BatchNorm2d(6, affine=False)')), {});
  assert.deepEqual(parameterShapes(layer('MaxPool2d(2)')), {});
});

test('bufferShapes() names what a layer keeps without learning it', () => {
  assert.deepEqual(bufferShapes(layer('BatchNorm2d(6)')), { running_mean: [6], running_var: [6] });
  assert.deepEqual(bufferShapes(layer('BatchNorm2d(6, track_running_stats=False)')), {});
  assert.deepEqual(bufferShapes(layer('Conv2d(1, 6, kernel_size=(5, 5))')), {});
});

test("countParameters() counts what the book's networks learn", () => {
  assert.deepEqual(countParameters(printedModel(printedModels.leNet)), { count: 61_706, isComplete: true });
  assert.deepEqual(countParameters(printedModel(printedModels.autoencoder)), { count: 1_067_024, isComplete: true });
  assert.equal(countParameters(printedModel(printedModels.vgg11)).count, 132_863_336);
  assert.equal(countParameters(printedModel(printedModels.basicBlock)).count, 230_144);
});

test('countParameters() agrees with the networks themselves', () => {
  const networks = [
    [lenet(), printedModels.leNetSequential],
    [autoencoder(), printedModels.autoencoder],
  ] as const;
  for (const [network, text] of networks) {
    const count = network.parameters().reduce((sum, { data }) => sum + data.length, 0);
    assert.deepEqual(countParameters(printedModel(text)), { count, isComplete: true });
  }
});

test('countParameters() says that some may be missing where a layer is not known', () => {
  const unknown = { kind: 'Unknown', name: '0', className: 'Embedding', printed: 'Embedding(9, 9)', line: 2 } as const;
  const linear = { ...layer('Linear(in_features=2, out_features=3)'), name: '1' };
  assert.deepEqual(countParameters({ kind: 'Sequential', name: '', children: [unknown, linear] }), { count: 9, isComplete: false });
});
