import { type PythonValue, printFloat } from './pythonValue.ts';

/** How one kind of option value is read from Python text and printed again. */
export interface OptionFormat<Value> {
  /** The value that Python's value stands for; undefined if it cannot be one. */
  readonly read: (value: PythonValue) => Value | undefined;
  /** The value as PyTorch prints it. */
  readonly print: (value: Value) => string;
}

/** A whole number within limits, both included. */
export function whole(minimum: number, maximum: number): OptionFormat<number> {
  const isWithin = (value: number) =>
    Number.isInteger(value) && value >= minimum && value <= maximum;
  return {
    read: (value) => (typeof value === 'number' && isWithin(value) ? value : undefined),
    print: String,
  };
}

/** A finite number within limits, both included; default no limits. */
export function real(minimum = -Infinity, maximum = Infinity): OptionFormat<number> {
  return {
    read: (value) =>
      typeof value === 'number' && value >= minimum && value <= maximum
        ? value
        : undefined,
    print: printFloat,
  };
}

/** True or False. */
export const flag: OptionFormat<boolean> = {
  read: (value) => (typeof value === 'boolean' ? value : undefined),
  print: (value) => (value ? 'True' : 'False'),
};

/** One of these words, printed without quotes, as in `padding=same`. */
export function word<const Word extends string>(
  words: readonly Word[],
): OptionFormat<Word> {
  return { read: (value) => words.find((known) => known === value), print: String };
}

/** One of these words, printed in quotes, as in `approximate='none'`. */
export function quotedWord<const Word extends string>(
  words: readonly Word[],
): OptionFormat<Word> {
  return { ...word(words), print: (value) => `'${value}'` };
}

/** A value, or None: null. */
export function orNone<Value>(format: OptionFormat<Value>): OptionFormat<Value | null> {
  return {
    read: (value) => (value === null ? null : format.read(value)),
    print: (value) => (value === null ? 'None' : format.print(value)),
  };
}

/** A pair [height, width]; where one value is given, it is for both. */
export function pairOf<Item>(
  item: OptionFormat<Item>,
): OptionFormat<readonly [height: Item, width: Item]> {
  return {
    read: (value) => {
      const sides = isTuple(value) ? value : [value, value];
      const [height, width] = sides.map(item.read);
      const isPair = sides.length === 2 && height !== undefined && width !== undefined;
      return isPair ? [height, width] : undefined;
    },
    print: ([height, width]) => `(${item.print(height)}, ${item.print(width)})`,
  };
}

/** One value for both axes or a pair [height, width], kept as it was given. */
export function oneOrPair<Item, Side = Item>(
  item: OptionFormat<Item>,
  side: OptionFormat<Side>,
): OptionFormat<Item | readonly [height: Side, width: Side]> {
  const pair = pairOf(side);
  return {
    read: (value) => (isTuple(value) ? pair.read(value) : item.read(value)),
    print: (value) =>
      Array.isArray(value)
        ? pair.print(value as [Side, Side])
        : item.print(value as Item),
  };
}

/** A pair, or one of these words. */
export function pairOrWord<Item, const Word extends string>(
  item: OptionFormat<Item>,
  words: readonly Word[],
): OptionFormat<readonly [height: Item, width: Item] | Word> {
  const [pair, named] = [pairOf(item), word(words)];
  return {
    read: (value) => named.read(value) ?? pair.read(value),
    print: (value) => (typeof value === 'string' ? value : pair.print(value)),
  };
}

function isTuple(value: PythonValue): value is readonly PythonValue[] {
  return Array.isArray(value);
}
