import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LayerDescription, layerShape, type Shape } from '../../engine/index.ts';
import { assertShapeError } from '../support/assertions.ts';
import { printedModel } from '../support/printedModel.ts';

/** The shape after a layer, given as PyTorch prints it. */
const shapeAfter = (layer: string, x: Shape): Shape => layerShape(printedModel(layer) as LayerDescription, x);

test('layerShape() is the shape of what PyTorch computes', () => {
  const cases: readonly [layer: string, x: Shape, expected: Shape][] = [
    ['Conv2d(1, 6, kernel_size=(5, 5), stride=(1, 1), padding=(2, 2))', [8, 1, 28, 28], [8, 6, 28, 28]],
    ['Conv2d(3, 6, kernel_size=(3, 5), stride=(2, 1), padding=(0, 1), dilation=(2, 1), groups=3)', [3, 11, 9], [6, 4, 7]],
    ['Conv2d(1, 1, kernel_size=(4, 4), stride=(1, 1), padding=same)', [1, 1, 9, 7], [1, 1, 9, 7]],
    ['Linear(in_features=4, out_features=2, bias=True)', [3, 5, 4], [3, 5, 2]],
    ['MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)', [1, 6, 7, 7], [1, 6, 3, 3]],
    ['MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=True)', [1, 6, 7, 7], [1, 6, 4, 4]],
    ['AvgPool2d(kernel_size=(3, 1), stride=(1, 2), padding=(1, 0))', [2, 6, 6], [2, 6, 3]],
    ['AdaptiveAvgPool2d(output_size=(7, None))', [1, 512, 14, 10], [1, 512, 7, 10]],
    ['AdaptiveMaxPool2d(output_size=1)', [512, 14, 10], [512, 1, 1]],
    ['BatchNorm2d(6, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)', [2, 6, 5, 5], [2, 6, 5, 5]],
    ['Flatten(start_dim=1, end_dim=-1)', [2, 16, 5, 5], [2, 400]],
    ['Flatten(start_dim=1, end_dim=-1)', [16, 5, 5], [16, 25]],
    ['Flatten(start_dim=0, end_dim=1)', [2, 16, 5, 5], [32, 5, 5]],
    ['Softmax(dim=-2)', [2, 10], [2, 10]],
    ["GELU(approximate='none')", [2, 10], [2, 10]],
    ['Dropout(p=0.5, inplace=False)', [7], [7]],
  ];
  for (const [layer, x, expected] of cases) assert.deepEqual(shapeAfter(layer, x), expected, layer);
});

test('layerShape() keeps a first size of −1, which stands for any batch', () => {
  assert.deepEqual(shapeAfter('Conv2d(1, 6, kernel_size=(5, 5))', [-1, 1, 28, 28]), [-1, 6, 24, 24]);
  assert.deepEqual(shapeAfter('Flatten(start_dim=1, end_dim=-1)', [-1, 16, 5, 5]), [-1, 400]);
  assert.deepEqual(shapeAfter('Flatten(start_dim=0, end_dim=-1)', [-1, 16, 5, 5]), [-1]);
  assert.deepEqual(shapeAfter('Tanh()', [-1, 3]), [-1, 3]);
});

test('layerShape() explains what does not fit as the op itself does', () => {
  assertShapeError(
    () => shapeAfter('Linear(in_features=400, out_features=120)', [-1, 256]),
    { op: 'linear', code: 'inner-differ', argument: 'x', axis: 1, expected: 400, got: 256 },
    'linear: x has size 256 on axis 1 (features), expected 400; the sizes that are summed over must be equal: change one or transpose',
  );
  assertShapeError(() => shapeAfter('Conv2d(3, 6, kernel_size=(5, 5))', [-1, 1, 28, 28]), { op: 'conv2d', code: 'channels-differ' });
  assertShapeError(() => shapeAfter('Conv2d(3, 6, kernel_size=(5, 5), groups=2)', [-1, 3, 28, 28]), { code: 'groups-do-not-divide' });
  assertShapeError(() => shapeAfter('MaxPool2d(kernel_size=9)', [-1, 1, 4, 4]), { op: 'maxPool2d', code: 'kernel-too-large' });
  assertShapeError(() => shapeAfter('AdaptiveAvgPool2d(output_size=1)', [-1, 400]), { op: 'adaptiveAvgPool2d', code: 'bad-rank' });
  assertShapeError(() => shapeAfter('Softmax(dim=2)', [-1, 10]), { op: 'softmax', code: 'bad-axis', argument: 'dim', got: 2 });
  assertShapeError(() => shapeAfter('BatchNorm2d(6)', [6, 4, 4]), { op: 'batchNorm2d', code: 'bad-rank' });
  assertShapeError(
    () => shapeAfter('BatchNorm2d(6)', [-1, 16, 4, 4]),
    { op: 'batchNorm2d', code: 'features-differ', axis: 1, axisName: 'channels', expected: 6, got: 16 },
    'batchNorm2d: x has size 16 on axis 1 (channels), the layer was made for 6; make the two equal',
  );
});
