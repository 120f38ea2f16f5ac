import index from './digits.json' with { type: 'json' };

/** A picture with handwritten digits as tiles, and their labels, which a page loads when it needs them. */
export interface DigitSprite {
  /** How its two files begin, such as 'train-0'. */
  readonly name: string;
  /** How many digits it holds. */
  readonly count: number;
  /** How many of each of the ten digits. */
  readonly ofEachDigit: number;
  /** The size of the picture in bytes. */
  readonly imageBytes: number;
  /** The size of the labels in bytes. */
  readonly labelBytes: number;
}

/**
 * The sprites there are. `train` and `test` are parts of MNIST's own; any number of whole hundreds from the start of one
 * is balanced. `figures` has 40 other test images: tile 10·k + d is a digit d, clear for k = 0, 1, 2 (0 the clearest),
 * difficult for k = 3.
 */
export const digitSprites: {
  readonly train: readonly DigitSprite[];
  readonly test: readonly DigitSprite[];
  readonly figures: DigitSprite;
} = index;

/** Where a sprite's picture and labels are: on the site, whatever its base, and on disk where Node reads them. */
export const spriteAddresses = ({ name }: DigitSprite) => ({
  images: new URL(`./${name}.png`, import.meta.url),
  labels: new URL(`./${name}-labels.bin`, import.meta.url),
});
