import { useMemo, useState } from 'preact/hooks';
import { useModule } from '../../shared/useModule.ts';
import { useStepper } from '../../shared/useStepper.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { convolvePlanes, explainCell, filterPlanes, inputPlanes } from './model.ts';
import { endStep, params } from './params.ts';

/** What pointer or focus is on: an output cell by its place, a product by its place among all terms, or a whole channel. */
export type Pointed = { readonly output: number } | { readonly term: number } | { readonly channel: number } | null;

const loadParts = () => import('./pictureParts.ts');

/** The convolution of a widget, the clock that steps through it, the arithmetic shown, and what is lit. */
export function useVolume(widget: Widget<typeof params>) {
  const { source, input, filter, channels, kernel, bias, step, speed } = widget.values;
  const { module: parts, hasFailed, retry } = useModule(loadParts, source === 'picture');
  const picture = parts?.picture ?? null;
  const isPicture = source === 'picture' && picture !== null;
  const read = useMemo(() => inputPlanes({ source, input, channels }, picture), [source, input, channels, picture]);
  const weights = useMemo(() => filterPlanes({ filter, kernel }, read.length), [filter, kernel, read.length]);
  const volume = useMemo(() => convolvePlanes(read, weights, bias, isPicture), [read, weights, bias, isPicture]);
  const [pointed, point] = useState<Pointed>(null);
  const last = volume.count - 1;
  // At the last cell the output is complete and stays so whatever its size becomes.
  const stepping = useStepper(volume.count, step, (next) => widget.set({ step: next >= last ? endStep : next }), {
    speed: Number(speed),
    setSpeed: (next) => widget.set({ speed: params.speed.options.find((option) => Number(option) === next) }),
  });
  const shown = pointed !== null && 'output' in pointed ? Math.min(pointed.output, last) : stepping.step;
  const explanation = useMemo(() => explainCell(volume, shown), [volume, shown]);
  const litTerm = pointed !== null && 'term' in pointed ? pointed.term : null;
  const cells = volume.kernel ** 2;
  const litChannel = pointed !== null && 'channel' in pointed ? pointed.channel : litTerm === null ? null : Math.floor(litTerm / cells);
  return {
    ...{ volume, stepping, shown, explanation, litTerm, litChannel, point },
    /** What draws the picture, while it is chosen and has come. */
    parts: isPicture ? parts : null,
    /** Whether the picture is on its way, and how to ask for it again where it did not come. */
    isLoading: source === 'picture' && !isPicture && !hasFailed,
    retryPicture: source === 'picture' && hasFailed ? retry : null,
  };
}

/** What `useVolume` returns, for the parts of the figure. */
export type Figure = ReturnType<typeof useVolume>;
