import fc from 'fast-check';

/** One change to the bytes of a file. */
type Mutation = (bytes: Uint8Array) => Uint8Array;

/** A place in a file as a share of its length, any place as likely as any other. */
const share = fc.noBias(fc.integer({ min: 0, max: 1e6 })).map((part) => part / 1e6);
const byte = fc.integer({ min: 0, max: 255 });
const placeIn = (bytes: Uint8Array, at: number) => Math.min(bytes.length, Math.floor(at * bytes.length));

const flipBit = fc.tuple(share, fc.integer({ min: 0, max: 7 })).map(
  ([at, bit]): Mutation =>
    (bytes) => {
      const place = placeIn(bytes, at);
      return bytes.map((value, i) => (i === place ? value ^ (1 << bit) : value));
    },
);

const setByte = fc.tuple(share, byte).map(
  ([at, value]): Mutation =>
    (bytes) => {
      const place = placeIn(bytes, at);
      return bytes.map((before, i) => (i === place ? value : before));
    },
);

const truncate = share.map(
  (at): Mutation =>
    (bytes) =>
      bytes.slice(0, placeIn(bytes, at)),
);

const insert = fc.tuple(share, fc.uint8Array({ minLength: 1, maxLength: 12 })).map(
  ([at, more]): Mutation =>
    (bytes) => {
      const place = placeIn(bytes, at);
      return Uint8Array.of(...bytes.subarray(0, place), ...more, ...bytes.subarray(place));
    },
);

const remove = fc.tuple(share, fc.integer({ min: 1, max: 12 })).map(
  ([at, count]): Mutation =>
    (bytes) => {
      const place = placeIn(bytes, at);
      return Uint8Array.of(...bytes.subarray(0, place), ...bytes.subarray(place + count));
    },
);

const repeat = fc.tuple(share, share).map(
  ([from, to]): Mutation =>
    (bytes) => {
      const [begin, end] = [placeIn(bytes, from), placeIn(bytes, to)];
      return Uint8Array.of(...bytes.subarray(0, end), ...bytes.subarray(begin));
    },
);

/** Files that come from the given ones by a few changes: flipped bits, other bytes, parts cut off, put in, left out or doubled. */
export function mutated(files: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  const changes = fc.array(fc.oneof(flipBit, setByte, truncate, insert, remove, repeat), { minLength: 1, maxLength: 3 });
  return fc.tuple(files, changes).map(([file, list]) => list.reduce((bytes, change) => change(bytes), file));
}
