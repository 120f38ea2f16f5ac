/** What an axis means, where that is known. */
export type AxisName =
  | 'batch'
  | 'channels'
  | 'filters'
  | 'height'
  | 'width'
  | 'features'
  | 'rows'
  | 'columns';

/** What went wrong, in fields, so that any language can say it. */
export interface ShapeErrorDetails {
  /** The function called, such as 'conv2d'. */
  readonly op: string;
  readonly code: ShapeErrorCode;
  /** The argument or option that does not fit, such as 'weight' or 'stride'. */
  readonly argument: string;
  /**
   * The axis of that argument, counted from 0; null when no single axis is to blame.
   */
  readonly axis?: number | null;
  readonly axisName?: AxisName | null;
  /**
   * What would have been right: a size or a limit; for 'bad-rank' all allowed ranks.
   */
  readonly expected: number | readonly number[];
  readonly got: number;
}

/** The name of each mistake that a shape check can find. */
export type ShapeErrorCode = keyof typeof sentences;

/** A shape or an option that does not fit, found before any arithmetic. */
export class ShapeError extends Error {
  readonly op: string;
  readonly code: ShapeErrorCode;
  readonly argument: string;
  readonly axis: number | null;
  readonly axisName: AxisName | null;
  readonly expected: number | readonly number[];
  readonly got: number;

  constructor(details: ShapeErrorDetails) {
    super(`${details.op}: ${sentences[details.code](textOf(details))}`);
    this.name = 'ShapeError';
    this.op = details.op;
    this.code = details.code;
    this.argument = details.argument;
    this.axis = details.axis ?? null;
    this.axisName = details.axisName ?? null;
    this.expected = details.expected;
    this.got = details.got;
  }
}

/** The details as they are written in a sentence. */
interface DetailsText {
  readonly argument: string;
  readonly expected: string;
  readonly got: string;
  /** ' on axis 2 (height)', or nothing. */
  readonly where: string;
}

function textOf({
  argument,
  axis,
  axisName,
  expected,
  got,
}: ShapeErrorDetails): DetailsText {
  const name = axisName ? ` (${axisName})` : '';
  const where = axis === null || axis === undefined ? '' : ` on axis ${axis}${name}`;
  return {
    argument,
    expected: [expected].flat().join(' or '),
    got: String(got),
    where,
  };
}

/** One sentence a code: what is wrong; how to mend it. */
const sentences = {
  'axes-out-of-order': ({ argument, expected, got }: DetailsText) =>
    `${argument} names axis ${got}, which stands before axis ${expected}, where it starts; ` +
    'exchange the two',
  'bad-axis': ({ argument, expected, got }: DetailsText) =>
    `${argument} names axis ${got}, but x has ${expected} axes; count from 0, or from -1 back`,
  'bad-class': ({ argument, expected, got }: DetailsText) =>
    `${argument} ${got} is none of the ${expected} classes, which count from 0; ` +
    'correct it, or name it as ignoreIndex',
  'bad-fraction': ({ argument, expected, got }: DetailsText) =>
    `${argument} must be a number from 0 to ${expected}, got ${got}; change it`,
  'bad-index': ({ got, expected, where }: DetailsText) =>
    `index ${got} is outside size ${expected}${where}; count from 0 and stay below ${expected}`,
  'bad-option': ({ argument, expected, got }: DetailsText) =>
    `${argument} must be a whole number of at least ${expected}, got ${got}; change it`,
  'bad-rank': ({ argument, expected, got }: DetailsText) =>
    `${argument} has rank ${got}, expected ${expected}; add or drop an axis`,
  'bad-size': ({ argument, expected, got, where }: DetailsText) =>
    `${argument} has size ${got}${where}, expected a whole number of at least ${expected}; ` +
    'correct the shape',
  'bias-size': ({ expected, got, where }: DetailsText) =>
    `bias has ${got} values${where}, expected ${expected}, one an output; ` +
    `give bias the shape [${expected}]`,
  'cannot-infer': ({ argument, expected, got, where }: DetailsText) =>
    `-1 in ${argument}${where} cannot be inferred: the other sizes make ${got}, ` +
    `which does not divide the ${expected} cells of x; give sizes that do`,
  'channels-differ': ({ expected, got, where }: DetailsText) =>
    `x has ${got} channels${where}, weight reads ${expected} (its axis 1 times groups); ` +
    'make the two equal',
  'dilated-kernel-too-large': ({ expected, got, where }: DetailsText) =>
    `dilated kernel ${got} exceeds padded input ${expected}${where}; ` +
    'use less dilation, a smaller kernel or more padding',
  'empty-axis': ({ argument, got, where }: DetailsText) =>
    `${argument} has ${got} cells${where}, nothing to choose from; give it at least 1`,
  'features-differ': ({ argument, expected, got, where }: DetailsText) =>
    `${argument} has size ${got}${where}, the layer was made for ${expected}; ` +
    'make the two equal',
  'groups-do-not-divide': ({ argument, expected, got, where }: DetailsText) =>
    `groups ${expected} does not divide ${argument}'s ${got}${where}; ` +
    `choose a divisor of ${got}`,
  'inner-differ': ({ argument, expected, got, where }: DetailsText) =>
    `${argument} has size ${got}${where}, expected ${expected}; ` +
    'the sizes that are summed over must be equal: change one or transpose',
  'kernel-too-large': ({ expected, got, where }: DetailsText) =>
    `kernel ${got} exceeds padded input ${expected}${where}; ` +
    'use a smaller kernel or more padding',
  'not-a-multiple': ({ argument, expected, got, where }: DetailsText) =>
    `${argument} has size ${got}${where}, expected a multiple of ${expected}; ` +
    'correct the shape or the kernel',
  'not-broadcastable': ({ expected, got, where }: DetailsText) =>
    `sizes ${expected} and ${got} do not broadcast${where}; make them equal, or one of them 1`,
  'padding-over-half': ({ expected, got, where }: DetailsText) =>
    `padding ${got} exceeds ${expected}, half of the kernel${where}; ` +
    'use less padding or a larger kernel',
  'ragged-rows': ({ expected, got, where }: DetailsText) =>
    `a row of length ${got} among rows of ${expected}${where}; make all rows equally long`,
  'rank-too-small': ({ argument, expected, got }: DetailsText) =>
    `${argument} has rank ${got}, expected at least ${expected}; add an axis`,
  'repeated-axis': ({ argument, got }: DetailsText) =>
    `${argument} names axis ${got} more than once; name each axis once`,
  'same-needs-stride-1': ({ got, where }: DetailsText) =>
    `padding 'same' needs stride 1, got ${got}${where}; use stride 1 or give padding as numbers`,
  'size-differs': ({ argument, expected, got, where }: DetailsText) =>
    `${argument} has ${got} values${where}, expected ${expected}; change the values or the shape`,
  'window-of-padding': ({ got, where }: DetailsText) =>
    `the window of output ${got} holds nothing but padding${where}; ` +
    'use less dilation, less padding or a larger input',
};
