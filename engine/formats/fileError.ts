/** What is wrong with a file, in fields, so that any language can say it. */
export interface FileProblem {
  readonly code: FileProblemCode;
  /** The tensor or the key concerned; null when it is the whole file. */
  readonly name: string | null;
  /** What would have been right, in bytes unless the code says otherwise, or null. */
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

type Details = Pick<FileProblem, 'name' | 'expected' | 'got'>;

/** A problem on its way to the result of a reader, which returns it and does not throw. */
export class FileError extends Error {
  readonly problem: FileProblem;

  constructor(code: FileProblemCode, details: Partial<Details> = {}) {
    const all: Details = { name: null, expected: null, got: null, ...details };
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
  'data-size-differs': ({ expected, got }: Details) =>
    `the tensors take ${expected} bytes, the file holds ${got} of data; ` +
    'download or save the file again',
  'duplicate-key': ({ name }: Details) =>
    `"${name}" stands twice in one object of the header; give each tensor its own name`,
  'file-too-short': ({ expected, got }: Details) =>
    `the file has ${got} bytes, expected at least ${expected}; ` +
    'choose a .safetensors file',
  'header-cut-off': ({ expected, got }: Details) =>
    `the header should take ${expected} bytes, the file has ${got} left for it; ` +
    'choose a .safetensors file, or download it again',
  'header-not-json': () =>
    'the header is not a JSON object in UTF-8; choose a .safetensors file',
  'header-too-large': ({ expected, got }: Details) =>
    `the header takes ${got} bytes, at most ${expected} are read; ` +
    'choose a .safetensors file of fewer tensors',
  'offset-differs': ({ name, expected, got }: Details) =>
    `tensor "${name}" begins at byte ${got} of the data, expected ${expected}, where ` +
    'the one before it ends; save the file again',
  'tensor-size-differs': ({ name, expected, got }: Details) =>
    `tensor "${name}" has ${got} bytes, its shape and dtype take ${expected}; ` +
    'save the file again',
};
