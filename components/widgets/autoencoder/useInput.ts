import { useEffect, useMemo, useState } from 'preact/hooks';
import { digitSprites, spriteAddresses } from '../../data/digits/digitSprites.ts';
import { emptyDrawing, readDrawing } from '../../shared/digits/drawing.ts';
import { isSetUpByLink } from '../../shared/isSetUpByLink.ts';
import type { Matrix, Values } from '../../shared/params.ts';
import { useDownload } from '../../shared/useDownload.ts';
import { useModule } from '../../shared/useModule.ts';
import type { params } from './params.ts';
import { type Still, unpackLevels } from './still.ts';

type DigitTools = typeof import('./digitTools.ts');
const load = (): Promise<DigitTools> => import('./digitTools.ts');

/** At hand from the start under a link that sets a figure up. */
const atOnce: DigitTools | null = isSetUpByLink ? await load().catch(() => null) : null;

const { figures } = digitSprites;
const { images, labels } = spriteAddresses(figures);
const files = [
  { address: images, bytes: figures.imageBytes },
  { address: labels, bytes: figures.labelBytes },
] as const;

/** The chosen or drawn picture, [28, 28], null while it is on its way; whether it is the one the page came with; and the pad to draw on. */
export function useInput({ source, tile, drawing }: Pick<Values<typeof params>, 'source' | 'tile' | 'drawing'>, still: Still) {
  const isStill = source === 'tile' && tile === still.tile;
  const tools = useModule(load, !isStill, atOnce);
  const download = useDownload(files, source === 'tile' && !isStill);
  const [digits, setDigits] = useState<readonly Matrix[]>([]);
  const [png, labelBytes] = download.files;
  useEffect(() => {
    if (png !== undefined && labelBytes !== undefined) tools.module?.digitImages(png, labelBytes).then(setDigits);
  }, [png, tools.module]);
  const first = useMemo(() => unpackLevels(still.input), []);
  const drawn = useMemo(() => readDrawing(drawing) ?? emptyDrawing, [drawing]);
  const chosen = isStill ? first : (digits[tile] ?? null);
  const hasFailed = tools.hasFailed || download.state === 'failed';
  const retry = () => {
    tools.retry();
    if (download.state === 'failed') download.retry();
  };
  return {
    input: source === 'drawing' ? drawn : chosen,
    isStill,
    Pad: tools.module?.DigitPad ?? null,
    download: hasFailed ? { ...download, state: 'failed' as const, retry } : download,
  };
}
