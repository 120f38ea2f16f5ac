/** What is wrong with a file, in fields, so that any language can say it. */
export interface FileProblem {
  readonly code: FileProblemCode;
  /** The tensor, key, chunk or size concerned; null when it is the whole file. */
  readonly name: string | null;
  /** The row or the label concerned, counted from 0, or null. */
  readonly index: number | null;
  /** What would have been right or a limit, mostly in bytes, or null. */
  readonly expected: number | null;
  readonly got: number | null;
  /** The problem and how to mend it, in English. */
  readonly message: string;
}

/** The name of each problem that a reader of files can find. */
export type FileProblemCode = keyof typeof sentences;

/** What a reader returns for a file that it cannot read. */
export interface FileFailure {
  readonly ok: false;
  readonly error: FileProblem;
}

type Details = Omit<FileProblem, 'code' | 'message'>;

const none: Details = { name: null, index: null, expected: null, got: null };

/** A problem on its way to the result of a reader, which returns it and does not throw. */
export class FileError extends Error {
  readonly problem: FileProblem;

  constructor(code: FileProblemCode, details: Partial<Details> = {}) {
    const all = { ...none, ...details };
    super(sentences[code](all));
    this.name = 'FileError';
    this.problem = { code, ...all, message: this.message };
  }
}

/** The result that reports a FileError. @throws the error if it is another: a mistake */
export function failureOf(error: unknown): FileFailure {
  if (error instanceof FileError) return { ok: false, error: error.problem };
  throw error;
}

/** One sentence a code: what is wrong; how to mend it. */
const sentences = {
  'bad-dtype': ({ name }: Details) =>
    `tensor "${name}" has no dtype such as "F32"; save the file again`,
  'bad-entry': ({ name }: Details) =>
    `"${name}" in the header is not an object of dtype, shape and data_offsets; ` +
    'save the file again',
  'bad-metadata': ({ name }: Details) =>
    `"${name}" in the header must be text or, for __metadata__, an object of texts; ` +
    'save the file again',
  'bad-offsets': ({ name }: Details) =>
    `data_offsets of tensor "${name}" must be two whole numbers, the smaller first; ` +
    'save the file again',
  'bad-shape': ({ name, expected }: Details) =>
    `shape of tensor "${name}" must be at most ${expected} whole numbers from 0 up; ` +
    'save the file again',
  'bit-depth-unknown': ({ got }: Details) =>
    `a pixel has ${got} bits, expected 1, 2, 4 or 8; save the picture with one of these`,
  'cannot-inflate': () =>
    'this browser has no DecompressionStream to read pictures with; use a newer one',
  'chunk-cut-off': ({ expected, got }: Details) =>
    `a part of the picture should take ${expected} bytes, the file has ${got} left; ` +
    'download it again',
  'chunk-damaged': ({ name }: Details) =>
    `the checksum of chunk ${name} does not fit its bytes; download the picture again`,
  'chunk-misplaced': ({ name }: Details) =>
    `chunk ${name} must not stand where it does; save the picture again`,
  'chunk-missing': ({ name }: Details) =>
    `chunk ${name} is missing where it must stand; save the picture again`,
  'chunk-size-differs': ({ name, expected, got }: Details) =>
    `chunk ${name} has ${got} bytes, expected ${expected}; save the picture again`,
  'data-size-differs': ({ expected, got }: Details) =>
    `the tensors take ${expected} bytes, the file holds ${got} of data; ` +
    'download or save the file again',
  'duplicate-key': ({ name }: Details) =>
    `"${name}" stands twice in one object of the header; give each tensor its own name`,
  'file-too-short': ({ expected, got }: Details) =>
    `the file has ${got} bytes, expected at least ${expected}; ` +
    'choose a .safetensors file',
  'filter-unknown': ({ index, expected, got }: Details) =>
    `row ${index} of the picture has filter ${got}, expected 0 to ${expected}; ` +
    'save the picture again',
  'header-cut-off': ({ expected, got }: Details) =>
    `the header should take ${expected} bytes, the file has ${got} left for it; ` +
    'choose a .safetensors file, or download it again',
  'header-not-json': () =>
    'the header is not a JSON object in UTF-8; choose a .safetensors file',
  'header-too-large': ({ expected, got }: Details) =>
    `the header takes ${got} bytes, at most ${expected} are read; ` +
    'choose a .safetensors file of fewer tensors',
  'image-empty': () => 'the picture has no pixels; choose another',
  'image-too-large': ({ expected, got }: Details) =>
    `the picture has ${got} pixels, at most ${expected} are read; choose a smaller one`,
  interlaced: () => 'the picture is interlaced; save it without interlacing',
  'label-unknown': ({ index, expected, got }: Details) =>
    `label ${index} is ${got}, expected a digit from 0 to ${expected}; ` +
    'pack the labels again',
  'method-unknown': ({ name, got }: Details) =>
    `the picture has ${name} method ${got}, expected 0; save it as PNG again`,
  'no-labels': () => 'there are no labels; give one byte a digit',
  'not-greyscale': ({ got }: Details) =>
    `the picture has colour type ${got}, expected 0; save it in shades of grey`,
  'not-png': () => 'the file does not begin as PNG does; choose a .png file',
  'offset-differs': ({ name, expected, got }: Details) =>
    `tensor "${name}" begins at byte ${got} of the data, expected ${expected}, where ` +
    'the one before it ends; save the file again',
  'pixels-damaged': () =>
    'the compressed pixels are damaged; download or save the picture again',
  'pixels-left-over': ({ expected }: Details) =>
    `the pixels take more than the ${expected} bytes of this size; save the picture again`,
  'pixels-missing': ({ expected, got }: Details) =>
    `the pixels take ${got} bytes, this size needs ${expected}; save the picture again`,
  'sprite-size-differs': ({ name, expected, got }: Details) =>
    `the ${name} of the picture is ${got} pixels, expected ${expected} for this many ` +
    'labels; pack picture and labels together',
  'tensor-size-differs': ({ name, expected, got }: Details) =>
    `tensor "${name}" has ${got} bytes, its shape and dtype take ${expected}; ` +
    'save the file again',
};
