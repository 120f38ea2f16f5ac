import { useMemo } from 'preact/hooks';
import { emptyDrawing, readDrawing } from '../../shared/digits/drawing.ts';
import { useFigureDigits } from '../../shared/digits/useFigureDigits.ts';
import type { Values } from '../../shared/params.ts';
import type { params } from './params.ts';
import { type Still, unpackLevels } from './still.ts';

/** The chosen or drawn picture, [28, 28], null while it is on its way; and whether it is the one the page came with. */
export function useInput({ source, tile, drawing }: Pick<Values<typeof params>, 'source' | 'tile' | 'drawing'>, still: Still) {
  const isStill = source === 'tile' && tile === still.tile;
  const { download, digits } = useFigureDigits(source === 'tile' && !isStill);
  const first = useMemo(() => unpackLevels(still.input), []);
  const drawn = useMemo(() => readDrawing(drawing) ?? emptyDrawing, [drawing]);
  const chosen = isStill ? first : (digits[tile] ?? null);
  return { input: source === 'drawing' ? drawn : chosen, isStill, download };
}
