import fc from 'fast-check';
import { readDrawing, writeDrawing } from '../../components/shared/digits/drawing.ts';
import { choice, drawing, flag, grid, number, type Param, type Params, snap, type Values } from '../../components/shared/params.ts';

const numberParam = fc
  .record({
    min: fc.integer({ min: -20, max: 20 }),
    steps: fc.integer({ min: 1, max: 200 }),
    step: fc.constantFrom(0.01, 0.05, 0.1, 0.25, 1, 5),
    at: fc.nat(200),
  })
  .map(({ min, steps, step, at }) => {
    const spec = { min, max: snap(min + steps * step, { min, max: 1e9, step }), step };
    return number({ ...spec, initial: snap(min + at * step, spec) });
  });

const choiceParam = fc
  .uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), { minLength: 1, maxLength: 5 })
  .map(([first = 'a', ...others]) => choice([first, ...others]));

const gridParam = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }), step: fc.constantFrom(0.1, 1) })
  .map(({ rows, columns, step }) =>
    grid({
      rows: [1, rows],
      columns: [1, columns],
      min: -9,
      max: 9,
      step,
      initial: Array.from({ length: rows }, () => Array(columns).fill(1)),
    }),
  );

/** Any picture of 28 × 28 cells with strokes and empty places, each cell with so many fifteenths of ink. */
export const anyInk: fc.Arbitrary<number[][]> = fc
  .record({ levels: fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 60 }), gap: fc.integer({ min: 1, max: 40 }) })
  .map(({ levels, gap }) =>
    Array.from({ length: 28 }, (_, i) => Array.from({ length: 28 }, (_, j) => ((i * 28 + j) % gap === 0 ? (levels[i + j] ?? 0) / 15 : 0))),
  );

/** Any entry of a parameter table. */
export const anyParam: fc.Arbitrary<Param> = fc.oneof(numberParam, choiceParam, fc.boolean().map(flag), gridParam, fc.constant(drawing()));

/** A table of parameters with one of every kind. */
export const anyParams: fc.Arbitrary<Params> = fc.record({
  w1: numberParam,
  tie: choiceParam,
  noBias: fc.boolean().map(flag),
  kernel: gridParam,
  sketch: fc.constant(drawing()),
});

/** A valid value of a parameter. */
export function validValue(param: Param): fc.Arbitrary<number | string | boolean | number[][]> {
  switch (param.kind) {
    case 'number':
      return fc.nat(Math.round((param.max - param.min) / param.step)).map((steps) => snap(param.min + steps * param.step, param));
    case 'choice':
      return fc.constantFrom(...param.options);
    case 'flag':
      return fc.boolean();
    case 'grid': {
      const cell = fc.double({ min: param.min, max: param.max, noNaN: true }).map((value) => snap(value, param));
      const size = fc.record({
        rows: fc.integer({ min: param.rows[0], max: param.rows[1] }),
        columns: fc.integer({ min: param.columns[0], max: param.columns[1] }),
      });
      return size.chain(({ rows, columns }) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    }
    case 'drawing':
      return anyInk.map(writeDrawing);
  }
}

/** Any valid values of a whole table. */
export function valuesOf<P extends Params>(params: P): fc.Arbitrary<Values<P>> {
  const arbitraries = Object.entries(params).map(([name, param]) => [name, validValue(param)]);
  return fc.record(Object.fromEntries(arbitraries)) as unknown as fc.Arbitrary<Values<P>>;
}

/** Valid values of a whole table, the same for the same seed. */
export function sampleValues<P extends Params>(params: P, seed: number): Values<P> {
  const draw = (param: Param) => fc.sample(validValue(param), { numRuns: 1, seed })[0];
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, draw(param)])) as Values<P>;
}

/** Text that nobody vouches for: anything, things that look like numbers, and known traps. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double().map(String),
  fc.array(fc.array(fc.double().map(String)).map((row) => row.join(','))).map((rows) => rows.join(';')),
  fc.constantFrom(
    '',
    'NaN',
    '1e999',
    '-0',
    '%',
    '%E0%A4%A',
    '__proto__',
    'constructor',
    '<script>alert(1)</script>',
    '0x10',
    '1;2,3',
    ','.repeat(5000),
  ),
);

/** Whether `value` is one that `param` may have. */
export function isValid(param: Param, value: unknown): boolean {
  switch (param.kind) {
    case 'number':
      return isInRange(param, value);
    case 'choice':
      return param.options.some((option) => option === value);
    case 'flag':
      return typeof value === 'boolean';
    case 'grid': {
      if (!Array.isArray(value)) return false;
      const isRow = (row: unknown) => Array.isArray(row) && row.length === value[0].length && row.every((cell) => isInRange(param, cell));
      const isSized =
        value.length >= param.rows[0] &&
        value.length <= param.rows[1] &&
        value[0].length >= param.columns[0] &&
        value[0].length <= param.columns[1];
      return isSized && value.every(isRow);
    }
    case 'drawing':
      return typeof value === 'string' && readDrawing(value) !== null;
  }
}

const isInRange = ({ min, max }: { min: number; max: number }, value: unknown): boolean =>
  typeof value === 'number' && value >= min && value <= max && !Object.is(value, -0);
