import type { ComponentChildren } from 'preact';
import { Announce } from '../../shared/Announce.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatNumber } from '../../shared/format.ts';
import type { Values } from '../../shared/params.ts';
import { Stepper } from '../../shared/Stepper.tsx';
import { usePrinted } from '../../shared/usePrinted.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { Code } from './Code.tsx';
import { Frames } from './Frames.tsx';
import { cellOf } from './model.ts';
import { Presets } from './Presets.tsx';
import { params } from './params.ts';
import { Settings } from './Settings.tsx';
import { Stage } from './Stage.tsx';
import { text } from './text.ts';
import { useVolume } from './useVolume.ts';

/** A convolution over channels, cell by cell; its children are its printed steps as the page came. */
export function View(props: WidgetProps & Partial<Values<typeof params>> & { readonly children?: ComponentChildren }) {
  const widget = useWidget('conv3d', params, props);
  const figure = useVolume(widget);
  const { volume, stepping, shown, explanation } = figure;
  const printed = usePrinted(volume);
  const words = text[props.lang];
  const step = cellOf(stepping.step, volume.outSide);
  const { row, column } = cellOf(shown, volume.outSide);
  const sums = explanation.channelSums.map((sum) => formatNumber(sum)).join(', ');
  const [sum, bias, value] = [explanation.sum, explanation.bias, explanation.value].map((number) => formatNumber(number));
  return (
    <Frame widget={widget} title={words.title}>
      <div class="conv3d-all">
        <Presets widget={widget} />
        <Stage widget={widget} figure={figure} />
        {!widget.isHidden('step') && (
          <Stepper
            stepping={stepping}
            lang={props.lang}
            isLocked={widget.isLocked('step')}
            pace={widget.isHidden('speed') ? 'hidden' : widget.isLocked('speed') ? 'held' : 'free'}
            stepText={words.stepText(step.row, step.column, formatNumber(volume.output[step.row]?.[step.column] ?? 0))}
          />
        )}
        <Settings widget={widget} />
        <Code words={words} volume={volume} />
        <Announce message={words.spoken(row, column, sums, sum ?? '', bias ?? '', value ?? '')} />
      </div>
      {printed ? <Frames lang={props.lang} volume={printed} /> : props.children}
    </Frame>
  );
}
