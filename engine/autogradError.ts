/** One sentence a code: what is wrong; how to mend it. */
const sentences = {
  'no-gradient':
    'no gradient leads from it back to a tensor that requires one; make that tensor with ' +
    '{ requiresGrad: true }, compute outside noGrad(), and not through step() or argmax()',
  'second-backward':
    'the notes of this computation are used up, by going back once or by the end of ' +
    'tidy(); compute the result again and go back inside, or use detach()',
  'seed-needed':
    'the tensor holds more than one number; pass a seed of its shape, or sum it first',
  'seed-shape': "the seed's shape must be that of the tensor",
};

/** The name of each mistake in going back through a computation. */
export type AutogradErrorCode = keyof typeof sentences;

/** A call of `backward` that cannot be answered. */
export class AutogradError extends Error {
  readonly code: AutogradErrorCode;

  /** @param got what was found, such as a shape; added to the sentence */
  constructor(code: AutogradErrorCode, got = '') {
    super(`backward: ${sentences[code]}${got === '' ? '' : `; got ${got}`}`);
    this.name = 'AutogradError';
    this.code = code;
  }
}
