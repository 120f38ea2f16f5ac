import type { ModuleDescription } from './modelDescription.ts';
import { type ModelProblem, modelProblems } from './modelProblem.ts';
import { isLayerKind } from './optionsOfKind.ts';
import type { PrintedLine } from './printedLine.ts';
import { type PrintedReading, printedReading, report } from './printedReading.ts';
import { readBody, readModule } from './readModule.ts';

/** What a text that `print(model)` wrote says. */
export interface PrintedModel {
  /** The network; null if the text shows none. */
  readonly model: ModuleDescription | null;
  readonly problems: readonly ModelProblem[];
}

/**
 * The network that PyTorch's `print(model)` wrote, with whatever stands around it. What
 * is not understood is a problem of its line; all else is read. Never throws.
 *
 *     LeNet(
 *       (conv1): Conv2d(1, 6, kernel_size=(5, 5), stride=(1, 1), padding=(2, 2))
 *       (features): Sequential(
 *         (0): ReLU()
 *       )
 *     )
 *
 * Indents and line ends do not matter, brackets do: those missing at the end are put
 * there. Texts beyond `readingLimits` are read up to there.
 *
 * Source: PyTorch 2, `torch.nn.Module.__repr__` and `torch.nn.ModuleList.__repr__`.
 */
export function readPrintedModel(text: string): PrintedModel {
  const reading = printedReading(text);
  const model = readFirst(reading);
  if (model === null)
    return { model, problems: modelProblems([{ code: 'no-model', line: null }]) };
  reportRest(reading);
  const { unclosed: got } = reading;
  if (got > 0) reading.problems.push({ code: 'missing-bracket', line: null, got });
  return { model, problems: modelProblems(reading.problems) };
}

/** The first network of the text; if there is none, the parts of one without its head. */
function readFirst(reading: PrintedReading): ModuleDescription | null {
  const starts = reading.lines.map((_, place) => startAt(reading.lines, place));
  const whole = starts.indexOf('network');
  const place = whole < 0 ? starts.indexOf('part') : whole;
  const line = reading.lines[place];
  if (line?.is !== 'opening' && line?.is !== 'layer') return null;
  if (whole < 0) return readParts(reading, place);
  reading.place = place + 1;
  return readModule(reading, { line, place, name: '', depth: 1 });
}

/** What begins on a line: a network, a module of one, or neither. */
function startAt(
  lines: readonly PrintedLine[],
  place: number,
): 'network' | 'part' | null {
  const line = lines[place];
  if (line.is !== 'opening' && line.is !== 'layer') return null;
  if (line.name !== null) return 'part';
  const isWhole =
    line.is === 'layer'
      ? isLayerKind(line.className)
      : isNamed(lines.slice(place + 1, place + 3).find(isPrinted));
  return isWhole ? 'network' : null;
}

/** Modules whose network is not named: the first line was not copied. */
function readParts(reading: PrintedReading, place: number): ModuleDescription | null {
  reading.place = place;
  const { children } = readBody(reading, 2);
  if (!children.some(hasKnownLayer)) return null;
  report(reading, place, 'head-missing');
  return { kind: 'Container', name: '', className: 'Model', children };
}

function hasKnownLayer(module: ModuleDescription): boolean {
  if ('children' in module) return module.children.some(hasKnownLayer);
  return module.kind !== 'Unknown';
}

function isNamed(line: PrintedLine | undefined): boolean {
  return (line?.is === 'opening' || line?.is === 'layer') && line.name !== null;
}

function isPrinted(line: PrintedLine): boolean {
  return line.is !== 'other' || !line.isInput;
}

/** Reports what follows the network: a second one, or modules outside of it. */
function reportRest(reading: PrintedReading): void {
  for (let place = reading.place; place < reading.lines.length; place++) {
    const line = reading.lines[place];
    const start = startAt(reading.lines, place);
    if (start === 'part') report(reading, place, 'unread-line');
    if (start !== 'network' || !('className' in line)) continue;
    report(reading, place, 'second-model', { subject: line.className });
    return;
  }
}
