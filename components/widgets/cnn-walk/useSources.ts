import { useEffect, useMemo, useState } from 'preact/hooks';
import { digitSprites, spriteAddresses } from '../../data/digits/digitSprites.ts';
import { modelAddresses } from '../../data/models/modelAddresses.ts';
import { emptyDrawing, readDrawing } from '../../shared/digits/drawing.ts';
import { importAgain } from '../../shared/importAgain.ts';
import { isSetUpByLink } from '../../shared/isSetUpByLink.ts';
import type { Matrix } from '../../shared/params.ts';
import { useDownload } from '../../shared/useDownload.ts';
import { useModule } from '../../shared/useModule.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { lenetBytes } from './lenetBytes.ts';
import type { params } from './params.ts';

type Engine = typeof import('./engine.ts');

const load = async (): Promise<Engine> => {
  const engine = await importAgain(() => import('./engine.ts'));
  await engine.readyKernels();
  return engine;
};
/** At hand from the start under a link that sets a figure up. */
const atOnce: Engine | null = isSetUpByLink ? await load().catch(() => null) : null;

const { figures } = digitSprites;
const { images, labels } = spriteAddresses(figures);
const files = [
  { address: modelAddresses.lenet, bytes: lenetBytes },
  { address: images, bytes: figures.imageBytes },
  { address: labels, bytes: figures.labelBytes },
];

/** What the figure computes with, loaded when it is first used: the engine, the trained weights, the digit that goes in. */
export function useSources(widget: Widget<typeof params>) {
  const { tile, own, drawn } = widget.values;
  const [isUsed, setUsed] = useState(false);
  const base = widget.base.values;
  const isChanged = (Object.keys(base) as (keyof typeof base)[]).some((name) => base[name] !== widget.values[name]);
  const isWanted = isUsed || isChanged || atOnce !== null;
  const { module: engine, hasFailed, retry } = useModule<Engine>(load, isWanted, atOnce);
  const download = useDownload(files, isWanted);
  const [weights, png, labelBytes] = download.files;
  const trained = useMemo(() => {
    const read = engine === null || weights === undefined ? null : engine.readSafetensors(weights);
    return read?.ok ? read.tensors : null;
  }, [engine, weights]);
  const [digits, setDigits] = useState<readonly Matrix[]>([]);
  useEffect(() => {
    if (engine !== null && png !== undefined && labelBytes !== undefined) engine.digitImages(png, labelBytes).then(setDigits);
  }, [engine, png]);
  const drawing = useMemo(() => readDrawing(drawn) ?? emptyDrawing, [drawn]);
  const centred = useMemo(() => engine?.centreInk(drawing) ?? null, [engine, drawing]);
  const image: Matrix | null = own ? centred : (digits[tile] ?? null);
  const isWaiting = isWanted && !hasFailed && download.state !== 'failed' && (trained === null || image === null);
  return { engine, trained, image, drawing, download, isWaiting, retry: hasFailed ? retry : null, use: () => setUsed(true) };
}

/** What `useSources` returns, for the parts of the figure. */
export type Sources = ReturnType<typeof useSources>;
