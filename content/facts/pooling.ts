import { initialValues } from '../../components/shared/params.ts';
import { changedBy, explainCell, gradientAtInput, mapOf, movedCells, pool, type Settings } from '../../components/widgets/pooling/model.ts';
import { endStep, params } from '../../components/widgets/pooling/params.ts';
import { inputs } from '../../components/widgets/pooling/presets.ts';
import { conv2dShape, maxPool2dShape, parameterCount, type Shape, sizeOf } from '../../engine/index.ts';

/** What the figure of chapter 10 opens with, and the same with a stroke or with average pooling. */
const figure = initialValues(params);
const stroke: Settings = { ...figure, x0: inputs.stroke[0], x1: inputs.stroke[1], x2: inputs.stroke[2] };
const average: Settings = { ...figure, mode: 'average' };

const outputAt = (settings: Settings, row: number, column: number) => (): number =>
  mapOf(pool(settings).output, 0)[row]?.[column] ?? Number.NaN;
const changed = (settings: Settings) => (): number => changedBy(settings, pool(settings), 0).length;
const gradientAt = (settings: Settings, row: number, column: number) => (): number =>
  mapOf(gradientAtInput(pool(settings), figure.gradient, endStep), 0)[row]?.[column] ?? Number.NaN;
const mostWindows = (settings: Settings) => (): number => Math.max(...pool(settings).windows.flat());

/** Sizes of the book's network and of the same network without its poolings. */
const pooled = (shape: Shape): Shape => maxPool2dShape(shape, { kernelSize: 2 });
const conv2 = (shape: Shape): Shape => conv2dShape(shape, [16, shape[0] ?? 1, 5, 5]);
const conv1Output: Shape = conv2dShape([1, 28, 28], [6, 1, 5, 5], { padding: 2 });
const flattened = sizeOf(pooled(conv2(pooled(conv1Output))));
const flattenedUnpooled = sizeOf(conv2(conv1Output));

/** The numbers of chapter 10. */
export const poolingFacts = {
  'pooling.firstMax': outputAt(figure, 0, 0),
  'pooling.secondMax': outputAt(figure, 0, 1),
  'pooling.thirdMax': outputAt(figure, 0, 2),
  'pooling.firstMean': outputAt(average, 0, 0),
  'pooling.secondMean': outputAt(average, 0, 1),
  'pooling.thirdMean': outputAt(average, 0, 2),
  'pooling.given': () => mapOf(pool(figure).input, 0).flat().length,
  'pooling.kept': () => pool(figure).count,
  'pooling.firstGradient': () => figure.gradient[0]?.[0] ?? Number.NaN,
  'pooling.firstShare': gradientAt(average, 0, 0),
  'pooling.overlapOutputs': () => pool({ ...figure, stride: 1 }).size.row,
  'pooling.overlapWindows': mostWindows({ ...figure, stride: 1 }),
  'pooling.wideOverlap': mostWindows({ ...figure, size: 3 }),
  'pooling.wideOutputs': () => pool({ ...figure, size: 3 }).size.row,
  'pooling.six': () => explainCell(pool(figure), 0, 4)?.value ?? Number.NaN,
  'pooling.sixGradient': gradientAt({ ...figure, stride: 1 }, 2, 3),
  'pooling.strokeMoved': () => movedCells({ ...stroke, shift: 1 }, pool({ ...stroke, shift: 1 }), 0),
  'pooling.strokeOne': changed({ ...stroke, shift: 1 }),
  'pooling.strokeTwo': changed({ ...stroke, shift: 2 }),
  'pooling.strokeBack': changed({ ...stroke, shift: -1 }),
  'pooling.pool1Side': () => pooled(conv1Output)[2] ?? Number.NaN,
  'pooling.pool1Cells': () => sizeOf(pooled(conv1Output)),
  'pooling.conv2Side': () => conv2(pooled(conv1Output))[2] ?? Number.NaN,
  'pooling.pool2Side': () => pooled(conv2(pooled(conv1Output)))[2] ?? Number.NaN,
  'pooling.flattened': () => flattened,
  'pooling.flattenedUnpooled': () => flattenedUnpooled,
  'pooling.fc1': () => parameterCount([120, flattened]),
  'pooling.fc1Unpooled': () => parameterCount([120, flattenedUnpooled]),
  'pooling.saving': () => parameterCount([120, flattenedUnpooled]) / parameterCount([120, flattened]),
} satisfies Record<string, () => number>;
