import { readingLimits } from './readingLimits.ts';

/** What was found in a text about a model, in fields, so that any language can say it. */
export interface ModelProblemDetails {
  readonly code: ModelProblemCode;
  /** The line it was found on, counted from 1; null when it is about the whole text. */
  readonly line: number | null;
  /** That line, or what of it is meant. */
  readonly quoted?: string;
  /** The class or option it is about, as the text names it. */
  readonly subject?: string;
  /** The limit, or the number that follows from the rest of the text. */
  readonly expected?: number;
  readonly got?: number;
}

/** A problem with its sentence in English. */
export interface ModelProblem extends ModelProblemDetails {
  readonly message: string;
}

/** The name of each problem that reading a model's text can find. */
export type ModelProblemCode = keyof typeof sentences;

/**
 * The problems with their sentences, in the order of their lines. Beyond the limit only
 * their number is told.
 */
export function modelProblems(
  found: readonly ModelProblemDetails[],
): readonly ModelProblem[] {
  const { problems: limit } = readingLimits;
  const sorted = found.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const rest = sorted.length - limit;
  const more = { code: 'more-problems', line: null, got: rest } as const;
  const told = rest > 0 ? [...sorted.slice(0, limit), more] : sorted;
  return told.map(withMessage);
}

/** A problem, its quotation cut to a readable length, with its sentence. */
function withMessage(details: ModelProblemDetails): ModelProblem {
  const { line, subject = '', expected = 0, got = 0 } = details;
  const quoted = shorten(details.quoted ?? '');
  const where = line === null ? '' : `line ${line}: `;
  const quotation = quoted === '' ? '' : ` “${quoted}”`;
  const texts = {
    subject: shorten(subject),
    expected: groupDigits(expected),
    got: groupDigits(got),
  };
  const message = `${where}${sentences[details.code](texts)}${quotation}`;
  return { ...details, ...(quoted === '' ? {} : { quoted }), message };
}

/** The details as they are written in a sentence. */
interface DetailsText {
  readonly subject: string;
  readonly expected: string;
  readonly got: string;
}

function shorten(text: string): string {
  const { quoted } = readingLimits;
  return text.length <= quoted ? text : `${text.slice(0, quoted - 1)}…`;
}

/** 61,706 as 61706 is written by PyTorch's tables. */
function groupDigits(value: number): string {
  return value.toLocaleString('en-US');
}

/** One sentence a code: what was found; what was made of it. The line is quoted after. */
const sentences = {
  'bad-option': ({ subject }: DetailsText) =>
    `the value of ${subject} makes no sense here; the layer is kept as it is written:`,
  'bad-repeat': () => 'the numbers do not match; the module is taken once:',
  'head-missing': () =>
    'the line that names the network is missing; its parts are read as one network:',
  'missing-bracket': ({ got }: DetailsText) =>
    `closing brackets are missing (${got}); they are put at the end`,
  'missing-option': ({ subject }: DetailsText) =>
    `${subject} is missing; the layer is kept as it is written:`,
  'more-problems': ({ got }: DetailsText) => `${got} more problems are not listed`,
  'name-missing': ({ subject }: DetailsText) =>
    `a module without a name; it is called ${subject}:`,
  'no-model': () =>
    'no network found; paste what print(model) writes, from its first line to its last ' +
    'bracket, or the table of torchsummary or torchinfo',
  'no-rows': () => 'a table without a row that can be read',
  'parts-differ': ({ got, expected }: DetailsText) =>
    `trainable and non-trainable parameters add up to ${got}, not to ${expected}:`,
  'second-model': () => 'a second network begins here and is not read:',
  'text-too-long': ({ got, expected }: DetailsText) =>
    `the text has ${got} characters; only the first ${expected} are read`,
  'too-deep': ({ expected }: DetailsText) =>
    `modules within modules more than ${expected} deep are left out:`,
  'too-many-modules': ({ expected }: DetailsText) =>
    `more than ${expected} modules; the rest is left out:`,
  'total-differs': ({ got, expected }: DetailsText) =>
    `the total is ${got}, the rows add up to ${expected}:`,
  'unknown-layer': ({ subject }: DetailsText) =>
    `${subject} is not a layer that this book knows; it is kept as it is written:`,
  'unknown-option': ({ subject }: DetailsText) =>
    `the option ${subject} is not known here and is left out:`,
  'unread-line': () => 'this line is not understood and is left out:',
};
