import { useEffect, useState } from 'preact/hooks';
import { readDigits } from '../../../engine/index.ts';
import { digitSprites, spriteAddresses } from '../../data/digits/digitSprites.ts';
import type { Matrix } from '../params.ts';
import { type Download, type RemoteFile, useDownload } from '../useDownload.ts';
import { drawingSide } from './drawing.ts';

const { figures } = digitSprites;
const { images, labels } = spriteAddresses(figures);

/** The sprite with the digits for figures. */
const files: readonly RemoteFile[] = [
  { address: images, bytes: figures.imageBytes },
  { address: labels, bytes: figures.labelBytes },
];

/** The digits for figures and how far they have come. */
export interface FigureDigits {
  readonly download: Download;
  /** 40 handwritten digits, each [28, 28] in 0 … 1: number 10·k + d shows a d, clear for k = 0, 1, 2, difficult for k = 3. Empty until they are there. */
  readonly digits: readonly Matrix[];
}

/** Loads the 40 digits for figures, 4 kB, as soon as somebody wants them. */
export function useFigureDigits(isWanted: boolean): FigureDigits {
  const download = useDownload(files, isWanted);
  const [digits, setDigits] = useState<readonly Matrix[]>([]);
  const [isUnreadable, setUnreadable] = useState(false);
  const [png, labelBytes] = download.files;
  useEffect(() => {
    if (png === undefined || labelBytes === undefined) return;
    readDigits(png, labelBytes).then((result) => {
      setUnreadable(!result.ok);
      if (result.ok) setDigits(Array.from({ length: figures.count }, (_, tile) => matrixOf(result.images.data, tile)));
    });
  }, [png]);
  return { download: isUnreadable ? { ...download, state: 'failed' } : download, digits };
}

/** One tile of many in a row as rows of cells. */
function matrixOf(cells: ArrayLike<number>, tile: number): Matrix {
  const at = (row: number) => (tile * drawingSide + row) * drawingSide;
  return Array.from({ length: drawingSide }, (_, row) => Array.from({ length: drawingSide }, (_, column) => cells[at(row) + column] ?? 0));
}
