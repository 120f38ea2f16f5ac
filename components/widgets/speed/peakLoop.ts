/** Sums that do not wait for each other: enough to fill the processor's pipelines. */
const chains = 12;
const rounds = 10_000;
const lanes = 4;

/** Floating-point operations of one call of the loop. */
export const peakOperations = 2 * lanes * chains * rounds;

/**
 * A loop of multiply-adds in registers only, four at a time: the most that WebAssembly can do with one core of this machine.
 * @param isFused whether a multiply-add is one instruction (relaxed SIMD) or two (SIMD)
 */
export async function peakLoop(isFused = true): Promise<() => number> {
  const { instance } = await WebAssembly.instantiate(loopModule(isFused));
  const loop = instance.exports.loop as (rounds: number) => number;
  return () => loop(rounds);
}

const op = {
  loop: 0x03,
  branchIf: 0x0d,
  end: 0x0b,
  getLocal: 0x20,
  setLocal: 0x21,
  teeLocal: 0x22,
  constant: 0x41,
  subtract: 0x6b,
  vector: 0xfd,
} as const;
const type = { i32: 0x7f, f32: 0x7d, v128: 0x7b, none: 0x40, function: 0x60 } as const;
const vector = {
  add: [op.vector, 0xe4, 0x01],
  multiply: [op.vector, 0xe6, 0x01],
  multiplyAdd: [op.vector, 0x85, 0x02],
  firstLane: [op.vector, 0x1f, 0],
} as const;

/**
 * A module with loop(rounds): chain ← x · x + chain for every chain, `rounds` times over; x is 0.
 *
 * Source: WebAssembly Core Specification, "Binary Format"; relaxed SIMD proposal.
 */
function loopModule(isFused: boolean): Uint8Array<ArrayBuffer> {
  const [counter, x] = [0, 1];
  const chainLocals = Array.from({ length: chains }, (_, chain) => x + 1 + chain);
  const fused = (chain: number) => [op.getLocal, x, op.getLocal, x, op.getLocal, chain, ...vector.multiplyAdd, op.setLocal, chain];
  const apart = (chain: number) => [
    ...[op.getLocal, x, op.getLocal, x, ...vector.multiply],
    ...[op.getLocal, chain, ...vector.add, op.setLocal, chain],
  ];
  const step = isFused ? fused : apart;
  const body = [
    ...[1, chains + 1, type.v128],
    ...[op.loop, type.none, ...chainLocals.flatMap(step)],
    ...[op.getLocal, counter, op.constant, 1, op.subtract, op.teeLocal, counter, op.branchIf, 0, op.end],
    ...[op.getLocal, x, ...chainLocals.flatMap((chain) => [op.getLocal, chain, ...vector.add]), ...vector.firstLane],
    op.end,
  ];
  const name = [...new TextEncoder().encode('loop')];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, type.function, 1, type.i32, 1, type.f32]),
    ...section(3, [1, 0]),
    ...section(7, [1, name.length, ...name, 0, 0]),
    ...section(10, [1, ...size(body.length), ...body]),
  ]);
}

const section = (id: number, content: readonly number[]): number[] => [id, ...size(content.length), ...content];

/** A length below 16,384 in the format's variable number of bytes. */
const size = (length: number): number[] => (length < 128 ? [length] : [(length % 128) | 128, length >> 7]);
