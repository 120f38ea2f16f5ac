/**
 * The table of parameters of a widget: every number or choice that determines its picture.
 * Controls, links, embedding, property tests and fuzzing are all derived from this one table.
 */
export type Params = Readonly<Record<string, Param>>;

/** One entry of the table. */
export type Param = NumberParam | ChoiceParam | FlagParam | GridParam | DrawingParam;

/** A number in [min, max] that moves in steps. */
export interface NumberParam {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly initial: number;
}

/** One of a few named options. */
export interface ChoiceParam<T extends string = string> {
  readonly kind: 'choice';
  readonly options: readonly T[];
  readonly initial: T;
}

/** On or off. */
export interface FlagParam {
  readonly kind: 'flag';
  readonly initial: boolean;
}

/** A matrix of numbers the reader may edit: [rows, columns], each number in [min, max]. */
export interface GridParam {
  readonly kind: 'grid';
  readonly rows: readonly [min: number, max: number];
  readonly columns: readonly [min: number, max: number];
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly initial: Matrix;
}

/** A drawing of 28 × 28 cells as the text that `writeDrawing` makes of it; '' where nothing is drawn. */
export interface DrawingParam {
  readonly kind: 'drawing';
  readonly initial: string;
}

/** Rows of numbers, all of one length. */
export type Matrix = readonly (readonly number[])[];

/** The values of a parameter table. */
export type Values<P extends Params> = { readonly [K in keyof P]: Value<P[K]> };

type Value<P extends Param> =
  P extends ChoiceParam<infer T>
    ? T
    : P extends NumberParam
      ? number
      : P extends FlagParam
        ? boolean
        : P extends DrawingParam
          ? string
          : Matrix;

/** Declares a number; `step` is also the precision to which it is kept. */
export const number = (spec: Omit<NumberParam, 'kind'>): NumberParam => ({ kind: 'number', ...spec });

/** Declares a choice; the first option is the initial one unless told. */
export const choice = <const T extends string>(options: readonly [T, ...T[]], initial: T = options[0]): ChoiceParam<T> => ({
  kind: 'choice',
  options,
  initial,
});

/** Declares a switch, off unless told. */
export const flag = (initial = false): FlagParam => ({ kind: 'flag', initial });

/** Declares an editable matrix. */
export const grid = (spec: Omit<GridParam, 'kind'>): GridParam => ({ kind: 'grid', ...spec });

/** Declares a drawing, empty at first. */
export const drawing = (): DrawingParam => ({ kind: 'drawing', initial: '' });

/** The initial values of a table. */
export function initialValues<P extends Params>(params: P): Values<P> {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, param.initial])) as Values<P>;
}

/** `value` moved to the nearest multiple of `step` counted from `min`, within [min, max], free of rounding noise. */
export function snap(value: number, { min, max, step }: Pick<NumberParam, 'min' | 'max' | 'step'>): number {
  const snapped = min + Math.round((Math.min(max, Math.max(min, value)) - min) / step) * step;
  const digits = Math.max(0, Math.ceil(-Math.log10(step)) + 1);
  return Number(Math.min(max, snapped).toFixed(digits)) + 0;
}
