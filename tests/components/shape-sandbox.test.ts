import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { languages } from '../../components/shared/language.ts';
import { initialValues } from '../../components/shared/params.ts';
import { type Problem, type ShapeValues, sandboxOf } from '../../components/widgets/shape-sandbox/model.ts';
import { params } from '../../components/widgets/shape-sandbox/params.ts';
import { presetOf, presets } from '../../components/widgets/shape-sandbox/presets.ts';
import { drawing, solidsOf } from '../../components/widgets/shape-sandbox/solids.ts';
import { text } from '../../components/widgets/shape-sandbox/text.ts';
import { torchAnswer, torchCall } from '../../components/widgets/shape-sandbox/torch.ts';
import { validValue } from '../support/paramArbitraries.ts';

const initial = initialValues(params);
const given = (change: Partial<ShapeValues> = {}) => sandboxOf({ ...initial, ...change });
const anyValues = fc.record(Object.fromEntries(Object.entries(params).map(([name, param]) => [name, validValue(param)]))) as fc.Arbitrary<
  typeof initial
>;
const idOf = ({ error }: Problem) => `${error.code} ${error.argument} ${error.axisName}`;
/** Which axis a problem is about; the two ways in which a kernel does not fit are one. */
const axisOf = ({ error }: Problem) => `${error.argument} ${error.axisName} ${error.code.startsWith('groups')}`;

describe('sandboxOf()', () => {
  test('gives shape, parameters and multiplications of the second layer of LeNet', () => {
    const { output, parameters, multiplications, problems } = given(presets.conv2);
    assert.deepEqual([output, parameters, multiplications, problems], [[1, 16, 10, 10], 2416, 1600 * 150, []]);
  });

  test('reports every axis that does not fit, not the first alone', () => {
    const { problems, output } = given(presets.several);
    assert.deepEqual(problems.map(idOf), ['channels-differ x channels', 'kernel-too-large weight height', 'bias-size bias null']);
    assert.equal(output, null);
  });

  test('finds for any settings either an output, as the formula has it, or a problem for each axis in doubt', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { output, problems, sizes, x, weight, bias, options } = sandboxOf(values);
        const { groups, stride, padding, dilation } = options;
        const out = (size: number, kernel: number) => Math.floor((size + 2 * padding - dilation * (kernel - 1) - 1) / stride) + 1;
        const [n = 0, c = 0, h = 0, w = 0] = x;
        const [fn = 0, fc_ = 0, fh = 0, fw = 0] = weight;
        const isRight = [
          c === fc_ * groups && c % groups === 0,
          fn % groups === 0,
          bias === null || bias === fn,
          out(h, fh) > 0,
          out(w, fw) > 0,
        ];
        assert.equal(problems.length === 0, isRight.every(Boolean));
        assert.ok(problems.length >= isRight.filter((holds) => !holds).length);
        assert.deepEqual(output, problems.length === 0 ? [n, fn, out(h, fh), out(w, fw)] : null);
        assert.deepEqual(sizes.slice(2), [Math.max(0, out(h, fh)), Math.max(0, out(w, fw))]);
      }),
      { numRuns: 2000 },
    );
  });

  test('offers changes each of which mends its problem and stays within what can be set', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        for (const problem of sandboxOf(values).problems)
          for (const { setting, value } of problem.mends) {
            assert.ok(Number.isInteger(value) && value >= params[setting].min && value <= params[setting].max);
            const after = sandboxOf({ ...values, [setting]: value }).problems;
            assert.ok(!after.some((left) => axisOf(left) === axisOf(problem)), `${idOf(problem)} ${setting}=${value}`);
          }
      }),
      { numRuns: 2000 },
    );
  });

  test('offers at least one change wherever groups are 1', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        for (const { mends } of sandboxOf({ ...values, advanced: false }).problems) assert.ok(mends.length > 0);
      }),
    );
  });
});

test('every problem is said in both languages, with both numbers', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const { problems, options } = sandboxOf(values);
      for (const { error } of problems)
        for (const lang of languages) {
          const said = `${text[lang].where(error)}: ${text[lang].says(error, options.groups)}`;
          assert.doesNotMatch(said, /undefined|null|NaN|Shape:|형상:/);
          for (const number of [error.got, error.expected]) assert.match(said, new RegExp(`\\b${number}(?!\\d)`));
        }
    }),
  );
});

test('presetOf() knows its presets', () => {
  for (const [name, values] of Object.entries(presets)) assert.equal(presetOf(values), name);
  assert.equal(presetOf(initial), 'colour');
  assert.equal(presetOf({ ...initial, stride: 2 }), null);
});

describe('PyTorch', () => {
  test('is called with the options that are not at their default', () => {
    assert.equal(torchCall(given({ hasBias: false })), 'y = F.conv2d(x, w)');
    assert.equal(torchCall(given({ ...presets.depthwise, dilation: 2 })), 'y = F.conv2d(x, w, b, padding=1, dilation=2, groups=6)');
  });

  test('answers with a shape, or with its own message for the first problem', () => {
    assert.equal(torchAnswer(given()), 'torch.Size([2, 4, 10, 14])');
    assert.equal(
      torchAnswer(given(presets.channels)),
      'RuntimeError: Given groups=1, weight of size [4, 1, 3, 3], expected input[1, 3, 12, 12] to have 1 channels, but got 3 channels instead',
    );
    assert.match(torchAnswer(given({ biasSize: 3 })), /bias to be 1-dimensional with 4 elements, but got bias of size \[3\]/);
    assert.match(torchAnswer(given({ height: 2 })), /input size per channel: \(2 x 16\)\. Kernel size: \(3 x 3\)/);
    assert.match(torchAnswer(given({ advanced: true, groups: 3, filterChannels: 1 })), /divisible by 3 at dimension 0/);
    assert.match(torchAnswer(given({ advanced: true, groups: 8 })), /at least 8 at dimension 0/);
  });
});

test('solidsOf() keeps every row of solids within its drawing', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      for (const row of Object.values(solidsOf(sandboxOf(values)))) {
        if (row === null) continue;
        const [x = 0, y = 0, scale = 0] = (row.transform.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
        const corners = [...row.geometry.front, ...row.geometry.top, ...row.geometry.side];
        const right = x + scale * (Math.max(...corners.map((corner) => corner.x)) + (row.drawn - 1) * row.pitch);
        const bottom = y + scale * Math.max(...corners.map((corner) => corner.y));
        assert.ok(right <= drawing.width && bottom <= drawing.height && scale > 0);
      }
    }),
  );
});
