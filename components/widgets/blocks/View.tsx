import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import type { Values } from '../../shared/params.ts';
import { Stepper } from '../../shared/Stepper.tsx';
import { usePrinted } from '../../shared/usePrinted.ts';
import { useStepper } from '../../shared/useStepper.ts';
import { useWidget, type Widget, type WidgetProps } from '../../shared/useWidget.ts';
import { Formula } from './Formula.tsx';
import { Frames } from './Frames.tsx';
import { type Convolution, cellsPerStep, convolve, momentOf } from './model.ts';
import { Numbers } from './Numbers.tsx';
import { endCell, params } from './params.ts';
import { Settings } from './Settings.tsx';
import { Stage } from './Stage.tsx';
import { text } from './text.ts';
import { useDrawing } from './useDrawing.ts';

/** A convolution as blocks: filters glide through the input and stack their maps; its children are its printed steps as the page came. */
export function View(props: WidgetProps & Partial<Values<typeof params>> & { readonly children?: ComponentChildren }) {
  const widget = useWidget('blocks', params, props);
  const { cell, by, speed, open, channel, ...sizes } = widget.values;
  const convolution = useMemo(() => convolve(sizes), Object.values(sizes));
  const moment = useMemo(() => momentOf(convolution, cell), [convolution, cell]);
  const drawing = useDrawing(convolution);
  const stepping = useSteps(widget, convolution);
  const printed = usePrinted(convolution);
  const words = text[props.lang];
  const said = words.said(moment, convolution.output === null);
  const parts = { widget, convolution, moment };
  return (
    <Frame widget={widget} title={words.title}>
      <Stage {...parts} drawing={drawing} stepping={stepping} />
      <div class="blocks-steps">
        {!widget.isHidden('cell') && (
          <Stepper
            stepping={stepping}
            lang={props.lang}
            isLocked={widget.isLocked('cell')}
            pace={widget.isHidden('speed') ? 'hidden' : widget.isLocked('speed') ? 'held' : 'free'}
            stepText={said}
          />
        )}
        <Control widget={widget} name="by" label={words.by} options={words.units} />
      </div>
      <div class="blocks-open">
        <Numbers {...parts} />
        <Formula {...parts} />
      </div>
      <Settings widget={widget} />
      <Announce message={said} />
      {printed ? <Frames lang={props.lang} convolution={printed} /> : props.children}
    </Frame>
  );
}

/** The clock: each step computes a cell, a row or a map; the last one brings the last map and filter home. */
function useSteps(widget: Widget<typeof params>, convolution: Convolution) {
  const { cell, by, speed } = widget.values;
  const unit = cellsPerStep(convolution, by);
  const steps = convolution.count === 0 ? 0 : convolution.count / unit + 1;
  const step = Math.floor(Math.min(cell, convolution.count) / Math.max(1, unit));
  const go = (next: number) => widget.set({ cell: next >= steps - 1 ? endCell : (next + 1) * unit - 1 });
  return useStepper(steps, step, go, {
    speed: Number(speed),
    setSpeed: (next) => widget.set({ speed: params.speed.options.find((option) => Number(option) === next) }),
  });
}
