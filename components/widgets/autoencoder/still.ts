import type { Matrix } from '../../shared/params.ts';
import { type Reconstruction, rowsOf } from './model.ts';

/** A digit and what networks made of it when the book was built, packed for the page. */
export interface Still {
  readonly tile: number;
  /** 784 pixels and what becomes of them, as `packLevels` writes them. */
  readonly input: string;
  readonly output: string;
  /** The 256 numbers of the middle layer and their largest. */
  readonly code: string;
  readonly codeExtent: number;
  readonly error: number;
  /** A small autoencoder: its middle layer, what it makes of the digit, its error there and on digits it has not seen. */
  readonly small: { readonly bottleneck: string; readonly output: string; readonly error: number; readonly testError: number };
}

const levels = 255;
const hex = 16;

/** Numbers from 0 to `extent` as two hexadecimal digits each. */
export const packLevels = (cells: readonly number[], extent = 1): string =>
  cells
    .map((cell) =>
      Math.round((Math.max(0, cell) / extent) * levels)
        .toString(hex)
        .padStart(2, '0'),
    )
    .join('');

/** What `packLevels` wrote, as rows of a picture. */
export const unpackLevels = (text: string, columns?: number, extent = 1): Matrix =>
  rowsOf(
    Array.from({ length: text.length / 2 }, (_, i) => (Number.parseInt(text.slice(2 * i, 2 * i + 2), hex) / levels) * extent),
    columns,
  );

/** The still's reconstruction by the book's autoencoder. */
export const stillReconstruction = ({ output, code, codeExtent, error }: Still): Reconstruction => ({
  output: unpackLevels(output),
  code: unpackLevels(code, Math.sqrt(code.length / 2), codeExtent),
  error,
});
