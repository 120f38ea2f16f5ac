import { useMemo, useState } from 'preact/hooks';
import { useStepper } from '../../shared/useStepper.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { convolve, explainCell } from './model.ts';
import { endStep, params } from './params.ts';

/** What pointer or focus is on: an output cell by its place, a product by its place among all terms, or a whole channel. */
export type Pointed = { readonly output: number } | { readonly term: number } | { readonly channel: number } | null;

/** The convolution of a widget, the clock that steps through it, the arithmetic shown, and what is lit. */
export function useVolume(widget: Widget<typeof params>) {
  const { source, input, filter, channels, kernel, bias, step, speed } = widget.values;
  const volume = useMemo(
    () => convolve({ source, input, filter, channels, kernel, bias }),
    [source, input, filter, channels, kernel, bias],
  );
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
  return { volume, stepping, shown, explanation, litTerm, litChannel, point };
}

/** What `useVolume` returns, for the parts of the figure. */
export type Figure = ReturnType<typeof useVolume>;
