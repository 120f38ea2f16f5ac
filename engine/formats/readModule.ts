import type { ModuleDescription } from './modelDescription.ts';
import type { LayerLine, OpeningLine } from './printedLine.ts';
import {
  type PrintedReading,
  report,
  skipBody,
  takeClosing,
} from './printedReading.ts';
import { readingLimits } from './readingLimits.ts';
import { readLayer } from './readLayer.ts';

/** A module's first line, or its only one, and where it stands. */
export interface ModuleStart {
  readonly line: OpeningLine | LayerLine;
  /** Counted from 0. */
  readonly place: number;
  readonly name: string;
  /** Modules that hold it, itself included: 1 for a whole network. */
  readonly depth: number;
}

/** The module whose first line was just read, up to the bracket that closes it. */
export function readModule(
  reading: PrintedReading,
  start: ModuleStart,
): ModuleDescription {
  const { line, name, depth } = start;
  reading.modules += 1;
  if (line.is === 'layer') {
    const printed = `${line.className}(${line.argumentsText})`;
    return readWritten(reading, start, line.argumentsText, printed);
  }
  const { className } = line;
  const { children, others, hasModules, isClosed } = readBody(reading, depth + 1);
  if (!isClosed) reading.unclosed += 1;
  if (!hasModules) {
    const texts = others.map((place) => reading.texts[place].text.trim());
    const printed = [`${className}(`, ...texts.map((text) => `  ${text}`), ')'];
    return readWritten(reading, start, texts.join(' '), printed.join('\n'));
  }
  for (const place of others) report(reading, place, 'unread-line');
  return className === 'Sequential'
    ? { kind: 'Sequential', name, children }
    : { kind: 'Container', name, className, children };
}

/** A module that holds no others. */
function readWritten(
  reading: PrintedReading,
  { line: { className }, place, name }: ModuleStart,
  argumentsText: string,
  printed: string,
): ModuleDescription {
  const written = { name, className, argumentsText, printed, line: place + 1 };
  const { module, problems } = readLayer(written);
  for (const { code, subject } of problems) report(reading, place, code, { subject });
  return module;
}

/** What stands between a module's brackets. */
export interface ModuleBody {
  readonly children: readonly ModuleDescription[];
  /** The places of lines that are no modules. */
  readonly others: readonly number[];
  /** Whether modules stand there, even if they lie beyond the limits. */
  readonly hasModules: boolean;
  /** Whether the closing bracket was found. */
  readonly isClosed: boolean;
}

/** The modules from the next line to the bracket that closes them, or to the end. */
export function readBody(reading: PrintedReading, depth: number): ModuleBody {
  const children: ModuleDescription[] = [];
  const others: number[] = [];
  let hasModules = false;
  while (reading.place < reading.lines.length) {
    if (takeClosing(reading)) return { children, others, hasModules, isClosed: true };
    const place = reading.place++;
    const line = reading.lines[place];
    if (line.is === 'opening' || line.is === 'layer') {
      hasModules = true;
      const name = line.name ?? String(children.length);
      if (line.name === null) report(reading, place, 'name-missing', { subject: name });
      children.push(...readChild(reading, { line, place, name, depth }));
    } else if (line.is === 'other' && !line.isInput) others.push(place);
  }
  return { children, others, hasModules, isClosed: false };
}

/** Notes once that a limit was met. */
function reportLimit(
  reading: PrintedReading,
  place: number,
  limit: 'depth' | 'modules',
): void {
  if (reading.limitsMet.has(limit)) return;
  reading.limitsMet.add(limit);
  const code = limit === 'depth' ? 'too-deep' : 'too-many-modules';
  report(reading, place, code, { expected: readingLimits[limit] });
}

/** A module within another, as often as its line says; none beyond the limits. */
function readChild(
  reading: PrintedReading,
  start: ModuleStart,
): readonly ModuleDescription[] {
  const { line, place, depth } = start;
  const before = reading.modules;
  const limit = depth > readingLimits.depth ? 'depth' : 'modules';
  if (limit === 'depth' || before >= readingLimits.modules) {
    reportLimit(reading, place, limit);
    if (line.is === 'opening') skipBody(reading);
    return [];
  }
  const module = readModule(reading, start);
  const size = reading.modules - before;
  const copies = copiesOf(reading, start, module, size);
  reading.modules = before + size * copies.length;
  return copies;
}

/** `(0-5): 6 x …` written out: six modules named 0 to 5. */
function copiesOf(
  reading: PrintedReading,
  { line: { repeats }, place, name }: ModuleStart,
  module: ModuleDescription,
  size: number,
): readonly ModuleDescription[] {
  if (repeats === 1) return [module];
  const [, first, last] = /^(\d{1,6})-(\d{1,6})$/.exec(name) ?? [];
  if (Number(last) - Number(first) + 1 !== repeats) {
    report(reading, place, 'bad-repeat');
    return [module];
  }
  if (reading.modules + size * (repeats - 1) > readingLimits.modules) {
    reportLimit(reading, place, 'modules');
    return [module];
  }
  return Array.from({ length: repeats }, (_, copy) => ({
    ...module,
    name: String(Number(first) + copy),
  }));
}
