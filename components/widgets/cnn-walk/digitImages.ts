import { readDigits } from '../../../engine/index.ts';
import type { Matrix } from '../../shared/params.ts';

const side = 28;

/** The digits for figures, each [28, 28] in 0 … 1; none where their files cannot be read. */
export async function digitImages(png: Uint8Array, labels: Uint8Array): Promise<readonly Matrix[]> {
  const result = await readDigits(png, labels);
  if (!result.ok) return [];
  const { data } = result.images;
  return Array.from({ length: labels.length }, (_, tile) =>
    Array.from({ length: side }, (_, row) => Array.from({ length: side }, (_, column) => data[(tile * side + row) * side + column] ?? 0)),
  );
}
