import {
  type Conv2dOptions,
  conv2d,
  conv2dGeometry,
  conv2dShape,
  convOutput,
  parameterCount,
  type Shape,
  ShapeError,
  sizeOf,
  zeros,
} from '../../../engine/index.ts';
import type { Values } from '../../shared/params.ts';
import { type Mend, mendsOf } from './mendsOf.ts';
import type { params } from './params.ts';

/** The values of the figure's parameters. */
export type ShapeValues = Values<typeof params>;

/** The parameters that are numbers. */
export type Setting = Exclude<keyof ShapeValues, 'hasBias' | 'advanced'>;

/** One thing that does not fit, and changes each of which mends it. */
export interface Problem {
  readonly error: ShapeError;
  readonly mends: readonly Mend[];
}

/** A convolution in shapes: what is given, and what follows or why nothing does. */
export interface Sandbox {
  /** [N, C, H, W] */
  readonly x: Shape;
  /** [FN, C / groups, FH, FW] */
  readonly weight: Shape;
  /** Numbers in the bias; null without one. */
  readonly bias: number | null;
  readonly options: Required<Pick<Conv2dOptions, 'groups'>> & {
    readonly stride: number;
    readonly padding: number;
    readonly dilation: number;
  };
  readonly problems: readonly Problem[];
  /** [N, FN, OH, OW] with 0 for a height or width into which the filter does not fit. */
  readonly sizes: Shape;
  /** What the engine says comes out; null where something does not fit. */
  readonly output: Shape | null;
  readonly parameters: number;
  /** Products in all; null where nothing comes out. */
  readonly multiplications: number | null;
}

/** Works out the shapes; what does not fit becomes a problem, never a throw. */
export function sandboxOf(values: ShapeValues): Sandbox {
  const given = givenOf(values);
  const { x, weight, options, bias } = given;
  const problems = errorsOf(values).map((error) => ({ error, mends: mendsOf(error, values) }));
  const [batch = 1, , height = 1, width = 1] = x;
  const [filters = 1, , high = 1, wide = 1] = weight;
  const outOf = (size: number, kernel: number) => convOutput({ size, kernel, ...options, padding: [options.padding, options.padding] }).out;
  const output = problems.length === 0 ? conv2dShape(x, weight, options) : null;
  return {
    ...given,
    problems,
    sizes: [batch, filters, outOf(height, high), outOf(width, wide)],
    output,
    parameters: parameterCount(weight, bias !== null),
    multiplications: output && sizeOf(output) * sizeOf(weight.slice(1)),
  };
}

function givenOf(values: ShapeValues): Pick<Sandbox, 'x' | 'weight' | 'bias' | 'options'> {
  const { batch, channels, height, width, filters, filterChannels, filterHeight, filterWidth } = values;
  const { hasBias, biasSize, stride, padding, advanced, dilation, groups } = values;
  return {
    x: [batch, channels, height, width],
    weight: [filters, filterChannels, filterHeight, filterWidth],
    bias: hasBias ? biasSize : null,
    options: { stride, padding, dilation: advanced ? dilation : 1, groups: advanced ? groups : 1 },
  };
}

/** Every axis that does not fit: the engine names the first, that axis is set right for it, and it is asked again. */
function errorsOf(values: ShapeValues): readonly ShapeError[] {
  const found: ShapeError[] = [];
  let rest = values;
  for (let error = geometryError(rest); error !== null; error = geometryError(rest)) {
    found.push(error);
    rest = { ...rest, ...settled(error, rest) };
  }
  const bias = biasError(values);
  return bias === null ? found : [...found, bias];
}

function settled({ code, argument, axisName }: ShapeError, { filterChannels, groups, advanced }: ShapeValues): Partial<ShapeValues> {
  if (code === 'groups-do-not-divide' && argument === 'weight') return { filters: groups };
  if (axisName === 'channels') return { channels: filterChannels * (advanced ? groups : 1) };
  return axisName === 'height' ? { filterHeight: 1 } : { filterWidth: 1 };
}

function geometryError(values: ShapeValues): ShapeError | null {
  const { x, weight, options } = givenOf(values);
  return errorIn(() => conv2dGeometry(x, weight, options));
}

/** Whether the bias fits the filters, whatever else does not: asked of the smallest convolution with so many filters. */
function biasError({ filters, hasBias, biasSize }: ShapeValues): ShapeError | null {
  return errorIn(() => conv2d(zeros([1, 1, 1]), zeros([filters, 1, 1, 1]), hasBias ? zeros([biasSize]) : null));
}

function errorIn(work: () => unknown): ShapeError | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof ShapeError) return error;
    throw error;
  }
}
