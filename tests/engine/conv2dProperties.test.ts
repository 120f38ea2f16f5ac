import { test } from 'node:test';
import fc from 'fast-check';
import { add, conv2d, sizeOf, type Tensor, tensor, zeros } from '../../engine/index.ts';
import { conv2dCase, wholeTensor } from '../support/arbitraries.ts';
import { assertClose } from '../support/assertions.ts';

const exact = { rtol: 0, atol: 0 };

test('conv2d() is linear in x', () => {
  const cases = conv2dCase().chain((given) => fc.tuple(fc.constant(given), wholeTensor(given.x.shape)));
  fc.assert(
    fc.property(cases, ([{ x, weight, options }, other]) => {
      const sum = add(conv2d(x, weight, null, options), conv2d(other, weight, null, options));
      assertClose(conv2d(add(x, other), weight, null, options), sum, exact);
    }),
  );
});

test('conv2d() is linear in its weight', () => {
  const cases = conv2dCase().chain((given) => fc.tuple(fc.constant(given), wholeTensor(given.weight.shape)));
  fc.assert(
    fc.property(cases, ([{ x, weight, options }, other]) => {
      const sum = add(conv2d(x, weight, null, options), conv2d(x, other, null, options));
      assertClose(conv2d(x, add(weight, other), null, options), sum, exact);
    }),
  );
});

test('conv2d() treats every item of a batch as if it were alone', () => {
  fc.assert(
    fc.property(conv2dCase(), ({ x, weight, bias, options }) => {
      const whole = conv2d(x, weight, bias, options);
      const alone = Array.from({ length: Number(x.shape[0]) }, (_, n) => [...conv2d(item(x, n), weight, bias, options).data]);
      assertClose(whole, alone.flat(), exact);
    }),
  );
});

test('conv2d() with groups equals one group whose other weights are 0', () => {
  fc.assert(
    fc.property(conv2dCase(), ({ x, weight, bias, options }) => {
      const whole = conv2d(x, inOneGroup(weight, options.groups), bias, { ...options, groups: 1 });
      assertClose(conv2d(x, weight, bias, options), whole, exact);
    }),
  );
});

test('conv2d() with padding equals conv2d() of an image with zeros written around it', () => {
  fc.assert(
    fc.property(conv2dCase(), ({ x, weight, bias, options }) => {
      const padded = writePadding(x, options.padding as [number, number, number, number]);
      const output = conv2d(padded, weight, bias, { ...options, padding: 0 });
      assertClose(conv2d(x, weight, bias, options), output, exact);
    }),
  );
});

/** Item n of a batch, as [C, H, W]. */
function item({ data, shape }: Tensor, n: number): Tensor {
  const size = sizeOf(shape.slice(1));
  return tensor(data.slice(n * size, (n + 1) * size), shape.slice(1));
}

/** [filters, C / groups, KH, KW] written as [filters, C, KH, KW], with 0 outside the group. */
function inOneGroup({ data, shape }: Tensor, groups: number): Tensor {
  const [filters = 0, ...rest] = shape;
  const size = sizeOf(rest);
  const whole = zeros([filters, Number(rest[0]) * groups, ...rest.slice(1)]);
  for (let o = 0; o < filters; o++) {
    const group = Math.floor(o / (filters / groups));
    whole.data.set(data.slice(o * size, (o + 1) * size), (o * groups + group) * size);
  }
  return whole;
}

function writePadding({ data, shape }: Tensor, [top, bottom, left, right]: [number, number, number, number]): Tensor {
  const [batch = 0, channels = 0, height = 0, width = 0] = shape;
  const padded = zeros([batch, channels, top + height + bottom, left + width + right]);
  for (let map = 0; map < batch * channels; map++)
    for (let row = 0; row < height; row++) {
      const from = (map * height + row) * width;
      const line = map * (top + height + bottom) + top + row;
      padded.data.set(data.slice(from, from + width), line * (left + width + right) + left);
    }
  return padded;
}
