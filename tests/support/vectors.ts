import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { type Shape, sizeOf, type Tensor, tensor } from '../../engine/index.ts';
import { assertClose, assertShape } from './assertions.ts';

/** One case of a vectors file, ready to be run. */
export interface VectorCase {
  readonly name: string;
  readonly attrs: {
    readonly stride?: [number, number];
    readonly padding?: [number, number, number, number];
    readonly dilation?: [number, number];
    readonly groups?: number;
    readonly axis?: number;
    readonly axes?: readonly number[] | null;
    readonly keepDims?: boolean;
    readonly perm?: readonly number[] | null;
    readonly alpha?: number;
    readonly beta?: number;
    readonly transA?: boolean;
    readonly transB?: boolean;
  };
  readonly inputs: Readonly<Record<string, Tensor>>;
  readonly expected: { readonly shape: Shape; readonly data: readonly number[] };
  readonly rtol: number;
  readonly atol: number;
}

/** What the files hold: inputs as a list with data, or by name with a seed for the formula. */
interface RawCase extends Omit<VectorCase, 'inputs' | 'expected' | 'rtol' | 'atol'> {
  readonly inputs:
    | readonly { readonly name: string; readonly shape: number[]; readonly data: number[] }[]
    | Readonly<Record<string, { shape: number[]; seed: number; scale: number }>>;
  readonly output: VectorCase['expected'];
  readonly rtol?: number;
  readonly atol?: number;
}

const projectRoot = resolve(import.meta.dirname, '../..');
const folder = process.env.VECTORS ?? resolve(projectRoot, '../shared/vectors');

/** Registers a test for every case of `<file>.json`; skips them where the folder is absent. */
export function testVectors(file: string, run: (given: VectorCase) => Tensor): void {
  if (!existsSync(folder)) {
    const skip = `no vectors at ${folder}: set VECTORS to the folder to run them`;
    test(`${file} agrees with the vectors`, { skip }, () => {});
    return;
  }
  const cases = readCases(file);
  if (cases.length === 0) throw new Error(`${file}.json holds no case`);
  for (const given of cases) {
    test(`${file} agrees with ${given.name}`, () => {
      const output = run(given);
      assertShape(output, given.expected.shape);
      assertClose(output, given.expected.data, given);
    });
  }
}

function readCases(file: string): VectorCase[] {
  const content: RawCase[] | { cases: RawCase[] } = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'));
  const cases = Array.isArray(content) ? content : content.cases;
  return cases.map(({ name, attrs, inputs, output, rtol = 1e-5, atol = 1e-5 }) => ({
    name,
    attrs,
    inputs: readInputs(inputs),
    expected: output,
    rtol,
    atol,
  }));
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
