import { joinBytes } from '../../engine/data/joinBytes.ts';
import type { Shape, Tensor } from '../../engine/index.ts';

/** One operator of an ONNX model; its inputs and outputs are named. */
export interface OnnxNode {
  /** Such as 'Conv'. Source: ONNX, "Operators", https://onnx.ai/onnx/operators/. */
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Whole numbers, lists of them, and words. */
  readonly attributes?: Readonly<Record<string, number | string | readonly number[]>>;
}

/** A model: what goes in, what happens, what comes out. */
export interface OnnxGraph {
  /** The shapes of the float inputs by name. */
  readonly inputs: Readonly<Record<string, Shape>>;
  /** What is part of the model, by name: tensors such as weights, and lists of whole numbers such as axes. */
  readonly constants?: Readonly<Record<string, Tensor | readonly number[]>>;
  readonly nodes: readonly OnnxNode[];
  readonly outputs: readonly string[];
}

/** The version of the operators' definitions. */
const operatorSet = 21;
const dataTypes = { float: 1, whole: 7 } as const;
const attributeTypes = { number: 2, text: 3, numbers: 7 } as const;

/**
 * A model as the bytes of an .onnx file.
 *
 * Source: ONNX, onnx.proto (the numbers of the fields); Protocol Buffers, "Encoding".
 */
export function onnxModel({ inputs, constants = {}, nodes, outputs }: OnnxGraph): Uint8Array {
  const graph = [
    ...nodes.map((node) => message(1, nodeFields(node))),
    text(2, 'graph'),
    ...Object.entries(constants).map(([name, value]) => message(5, [text(8, name), ...constantFields(value)])),
    ...Object.entries(inputs).map(([name, shape]) => message(11, inputFields(name, shape))),
    ...outputs.map((name) => message(12, [text(1, name)])),
  ];
  const irVersion = 10;
  return joinBytes([whole(1, irVersion), message(7, graph), message(8, [text(1, ''), whole(2, operatorSet)])]);
}

type Bytes = Uint8Array;

function nodeFields({ operator, inputs, outputs, attributes = {} }: OnnxNode): Bytes[] {
  return [
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    text(4, operator),
    ...Object.entries(attributes).map(([name, value]) => message(5, [text(1, name), ...valueFields(value)])),
  ];
}

function valueFields(value: number | string | readonly number[]): Bytes[] {
  if (typeof value === 'number') return [whole(3, value), whole(20, attributeTypes.number)];
  if (typeof value === 'string') return [text(4, value), whole(20, attributeTypes.text)];
  return [...value.map((number) => whole(8, number)), whole(20, attributeTypes.numbers)];
}

function constantFields(value: Tensor | readonly number[]): Bytes[] {
  if (!('data' in value)) return [whole(1, value.length), whole(2, dataTypes.whole), ...value.map((number) => whole(7, number))];
  const { data, shape } = value;
  const cells = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return [...shape.map((size) => whole(1, size)), whole(2, dataTypes.float), bytes(9, cells)];
}

function inputFields(name: string, shape: Shape): Bytes[] {
  const sizes = message(
    2,
    shape.map((size) => message(1, [whole(1, size)])),
  );
  return [text(1, name), message(2, [message(1, [whole(1, dataTypes.float), sizes])])];
}

const wireTypes = { whole: 0, bytes: 2 } as const;

/** A whole number, negative ones in two's complement of 64 bits. */
function whole(field: number, value: number): Bytes {
  return joinBytes([varint(tag(field, 'whole')), varint(BigInt.asUintN(64, BigInt(value)))]);
}

function bytes(field: number, value: Bytes): Bytes {
  return joinBytes([varint(tag(field, 'bytes')), varint(BigInt(value.length)), value]);
}

const text = (field: number, value: string): Bytes => bytes(field, new TextEncoder().encode(value));

const message = (field: number, parts: readonly Bytes[]): Bytes => bytes(field, joinBytes(parts));

const tag = (field: number, type: keyof typeof wireTypes): bigint => BigInt((field << 3) | wireTypes[type]);

/** Seven bits a byte, the lowest first; the eighth says whether more follow. */
function varint(value: bigint): Bytes {
  const low = Number(value & 127n);
  return value < 128n ? Uint8Array.of(low) : joinBytes([Uint8Array.of(low | 128), varint(value >> 7n)]);
}
