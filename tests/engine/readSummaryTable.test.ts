import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSummary, lenet, readSummaryTable, summary } from '../../engine/index.ts';
import { summaryTables } from '../support/summaryTables.ts';

const { leNet, nested } = summaryTables;

/** The rows of a table in short: class, shape, parameters. */
const rowsOf = (text: string) =>
  readSummaryTable(text).rows.map(({ className, outputShape, parameters }) => [className, outputShape, parameters]);

/** The codes of a table's problems with their lines. */
const problemsOf = (text: string) => readSummaryTable(text).problems.map(({ code, line }) => [code, line]);

test('readSummaryTable() reads type, output shape and parameters of each row of torchsummary', () => {
  assert.deepEqual(rowsOf(leNet), [
    ['Conv2d', [-1, 6, 28, 28], 156],
    ['ReLU', [-1, 6, 28, 28], 0],
    ['MaxPool2d', [-1, 6, 14, 14], 0],
    ['Conv2d', [-1, 16, 10, 10], 2416],
    ['ReLU', [-1, 16, 10, 10], 0],
    ['MaxPool2d', [-1, 16, 5, 5], 0],
    ['Linear', [-1, 120], 48120],
    ['ReLU', [-1, 120], 0],
    ['Linear', [-1, 84], 10164],
    ['ReLU', [-1, 84], 0],
    ['Linear', [-1, 10], 850],
  ]);
  const { rows, totals, problems } = readSummaryTable(leNet);
  assert.deepEqual(rows[10], {
    className: 'Linear',
    label: '11',
    name: null,
    depth: 1,
    outputShape: [-1, 10],
    parameters: 850,
    line: 14,
    options: { inFeatures: 84, outFeatures: 10, bias: true },
  });
  assert.deepEqual(totals, {
    parameters: 61706,
    trainable: 61706,
    nonTrainable: 0,
    inputSize: 0,
    passSize: 0.11,
    parametersSize: 0.24,
    totalSize: 0.35,
  });
  assert.deepEqual(problems, []);
});

test("readSummaryTable() reads the engine's own table", () => {
  const { rows, parameters } = summary(lenet(), [1, 28, 28]);
  const read = readSummaryTable(formatSummary({ rows, parameters, inputShape: [1, 28, 28] }));
  assert.deepEqual(
    read.rows.map(({ className, label, outputShape, parameters }) => ({ name: `${className}-${label}`, outputShape, parameters })),
    rows,
  );
  assert.deepEqual([read.totals.parameters, read.problems], [parameters, []]);
});

test('readSummaryTable() reads the tree of torchinfo, frozen and repeated layers included', () => {
  const { rows, totals, problems } = readSummaryTable(nested);
  assert.deepEqual(
    rows.map(({ className, label, depth, parameters }) => [depth, className, label, parameters]),
    [
      [0, 'Net', '', null],
      [1, 'Sequential', '1-1', null],
      [2, 'Conv2d', '2-1', 80],
      [2, 'BatchNorm2d', '2-2', 16],
      [2, 'MaxPool2d', '2-3', null],
      [1, 'Flatten', '1-2', null],
      [1, 'Linear', '1-3', 43296],
      [1, 'ReLU', '1-4', null],
      [1, 'Linear', '1-5', 1024],
      [1, 'Linear', '1-6', 0],
      [1, 'Linear', '1-7', 330],
    ],
  );
  assert.equal(totals.parameters, 44746);
  assert.deepEqual(problems, []);
});

test("readSummaryTable() reads torchinfo's names, further columns and ASCII trees", () => {
  const text = `Layer (type (var_name))     Kernel Shape    Output Shape      Param #    Param %
Net (Net)                  --              [1, 2]            --              --
+ Sequential (body)        --              [1, 6, 24, 24]    --              --
|    + Conv2d (conv1)      [5, 5]          [1, 6, 24, 24]    156         50.00%
|    |    |    + ReLU (act)   --    [1, 6, 24, 24]    --    --
+ LSTM (lstm)              --              [[1, 2], [3]]     --              --`;
  assert.deepEqual(
    readSummaryTable(text).rows.map(({ name, depth, outputShape, parameters }) => [name, depth, outputShape, parameters]),
    [
      ['Net', 0, [1, 2], null],
      ['body', 1, [1, 6, 24, 24], null],
      ['conv1', 2, [1, 6, 24, 24], 156],
      ['act', 4, [1, 6, 24, 24], null],
      ['lstm', 1, null, null],
    ],
  );
});

test('readSummaryTable() reads a table whose spaces were lost, and one with Windows line ends', () => {
  const { rows, totals } = readSummaryTable(leNet);
  assert.deepEqual(readSummaryTable(leNet.replaceAll(/ +/g, ' ')), { rows, totals, problems: [] });
  assert.deepEqual(readSummaryTable(leNet.replaceAll('\n', '\r\n')), { rows, totals, problems: [] });
});

test('readSummaryTable() says that a total disagrees with the rows', () => {
  assert.deepEqual(readSummaryTable(leNet.replace('2,416', '2,417')).problems, [
    {
      code: 'total-differs',
      line: 16,
      quoted: 'Total params: 61,706',
      expected: 61707,
      got: 61706,
      message: 'line 16: the total is 61,706, the rows add up to 61,707: “Total params: 61,706”',
    },
  ]);
  assert.deepEqual(problemsOf(leNet.replace('Non-trainable params: 0', 'Non-trainable params: 1')), [['parts-differ', 16]]);
});

test('readSummaryTable() says which lines it does not understand, and reads the others', () => {
  const broken = leNet.replace('ReLU-2 ', '?? ').replace('[-1, 84]          10,164', '[-1, 84]          many');
  assert.deepEqual(problemsOf(broken), [
    ['unread-line', 5],
    ['unread-line', 12],
    ['total-differs', 16],
  ]);
  assert.equal(rowsOf(broken).length, 9);
});

test('readSummaryTable() does not take the rows of Keras for modules of PyTorch', () => {
  const keras = ' Layer (type)    Output Shape          Param #\n=====\n conv2d (Conv2D) (None, 26, 26, 32)    320\n';
  assert.deepEqual(rowsOf(keras), []);
  assert.deepEqual(problemsOf(keras), [
    ['no-rows', null],
    ['unread-line', 3],
  ]);
});

test('readSummaryTable() reads the first of two tables', () => {
  assert.deepEqual(rowsOf(`${leNet}\n${nested}`), rowsOf(leNet));
  assert.deepEqual(problemsOf(`${leNet}\n${nested}`), [['second-model', 26]]);
});

test('readSummaryTable() says that a table has no rows', () => {
  for (const text of ['', 'Layer (type)  Output Shape  Param #\n=====', 'no table'])
    assert.deepEqual(problemsOf(text), [['no-rows', null]]);
});

test('readSummaryTable() stops at its limits and says so', () => {
  const table = `Layer (type)  Output Shape  Param #\n${'A-1 [1] 1\n'.repeat(6_000)}`;
  assert.equal(rowsOf(table).length, 5_000);
  assert.deepEqual(problemsOf(table), [['too-many-modules', 5_002]]);
});
