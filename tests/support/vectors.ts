import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { type Shape, sizeOf, type Tensor, tensor } from '../../engine/index.ts';
import { assertClose, assertShape } from './assertions.ts';
import { engineBuilds } from './engineBuilds.ts';

interface Expected {
  readonly shape: Shape;
  readonly data: readonly number[];
}

/** One case of a vectors file, ready to be run. */
export interface VectorCase {
  readonly name: string;
  readonly op: string;
  readonly attrs: {
    readonly kernel?: [number, number];
    readonly stride?: [number, number];
    readonly padding?: [number, number, number, number];
    readonly dilation?: [number, number];
    readonly groups?: number;
    readonly axis?: number;
    readonly axes?: readonly number[] | null;
    readonly keepDims?: boolean;
    readonly reduction?: 'mean' | 'sum' | 'none';
    readonly ignoreIndex?: number;
    readonly perm?: readonly number[] | null;
    readonly alpha?: number;
    readonly beta?: number;
    readonly transA?: boolean;
    readonly transB?: boolean;
    readonly ceilMode?: boolean;
    readonly countIncludePad?: boolean;
  };
  readonly inputs: Readonly<Record<string, Tensor>>;
  /** Absent in files of gradients alone. */
  readonly expected?: Expected;
  /** By the input's name; the gradient that arrives at the output is the input dy. */
  readonly grads?: Readonly<Record<string, Expected>>;
  readonly rtol: number;
  readonly atol: number;
}

/** What the files hold: inputs as a list with data, or by name with a seed for the formula. */
interface RawCase extends Omit<VectorCase, 'inputs' | 'expected' | 'rtol' | 'atol'> {
  readonly inputs:
    | readonly { readonly name: string; readonly shape: number[]; readonly data: number[] }[]
    | Readonly<Record<string, { shape: number[]; seed: number; scale: number }>>;
  readonly output?: Expected;
  readonly rtol?: number;
  readonly atol?: number;
}

const projectRoot = resolve(import.meta.dirname, '../..');
const folder = process.env.VECTORS ?? resolve(projectRoot, '../shared/vectors');

/** Registers a test for every case of `<file>.json`; skips them where the folder is absent. */
export function testVectors(file: string, run: (given: VectorCase) => Tensor): void {
  testCases<RawCase>(file, 'agrees with', (raw) => {
    const given = readCase(raw);
    assertExpected(run(given), given.expected, given);
  });
}

/** Registers a test of the gradients for every case of `<file>.json` that has some, as `testVectors` does. */
export function testGradientVectors(file: string, run: (given: VectorCase) => Tensor): void {
  testCases<RawCase>(file, 'has the gradients of', (raw) => {
    const given = readCase(raw);
    const { grads = {} } = given;
    const followed = Object.entries(given.inputs).map(([name, { data, shape }]) => {
      return [name, tensor(data, shape, { requiresGrad: name in grads })] as const;
    });
    const inputs = Object.fromEntries(followed);
    run({ ...given, inputs }).backward(inputs.dy);
    for (const [name, expected] of Object.entries(grads)) {
      const gradient = inputs[name]?.grad;
      assert.ok(gradient, `${name} received no gradient`);
      assertExpected(gradient, expected, given);
    }
  });
}

/**
 * Registers a test for every case of `<file>.json` as it stands there, on the definition and on each build of the
 * kernels; skips them where the folder is absent.
 */
export function testCases<Case extends { readonly name: string }>(file: string, does: string, check: (given: Case) => void): void {
  if (!existsSync(folder)) {
    const skip = `no vectors at ${folder}: set VECTORS to the folder to run them`;
    test(`${file} ${does} the vectors`, { skip }, () => {});
    return;
  }
  const content: Case[] | { cases: Case[] } = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'));
  const cases = Array.isArray(content) ? content : content.cases;
  if (cases.length === 0) throw new Error(`${file}.json holds no case`);
  for (const { name, use } of engineBuilds)
    for (const given of cases) test(`${file} ${does} ${given.name}, ${name}`, () => use(() => check(given)));
}

function assertExpected(output: Tensor, expected: Expected | undefined, given: VectorCase): void {
  assert.ok(expected, `${given.name} says nothing of it`);
  assertShape(output, expected.shape);
  assertClose(output, expected.data, given);
}

function readCase({ inputs, output, rtol = 1e-5, atol = 1e-5, ...given }: RawCase): VectorCase {
  return { ...given, inputs: readInputs(inputs), ...(output && { expected: output }), rtol, atol };
}

function readInputs(inputs: RawCase['inputs']): VectorCase['inputs'] {
  const entries = Array.isArray(inputs)
    ? inputs.map(({ name, shape, data }) => [name, tensor(data, shape)] as const)
    : Object.entries(inputs).map(([name, given]) => [name, formulaTensor(given)] as const);
  return Object.fromEntries(entries);
}

/** The formula that torch_*.json states for its inputs. */
function formulaTensor({ shape, seed, scale }: { shape: number[]; seed: number; scale: number }) {
  const cells = Array.from({ length: sizeOf(shape) }, (_, i) => scale * Math.sin(0.7 * i + 1.3 * seed + 0.11 * ((i * i) % 17)));
  return tensor(cells, shape);
}
