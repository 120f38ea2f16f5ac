import type { ComponentChildren } from 'preact';
import { Announce } from '../../shared/Announce.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatNumber } from '../../shared/format.ts';
import { Late } from '../../shared/Late.tsx';
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
import type { Conv3dText } from './text.ts';
import { useVolume } from './useVolume.ts';

/** What the figure is given; its children are its printed steps as the page came. */
export interface Conv3dProps extends WidgetProps, Partial<Values<typeof params>> {
  readonly children?: ComponentChildren;
}

/** A convolution over channels, cell by cell. */
export function View({ words, ...props }: Conv3dProps & { readonly words: Conv3dText }) {
  const widget = useWidget('conv3d', params, props);
  const figure = useVolume(widget);
  const { volume, stepping, shown, explanation } = figure;
  const printed = usePrinted(volume);
  const step = cellOf(stepping.step, volume.outSide);
  const { row, column } = cellOf(shown, volume.outSide);
  const sums = explanation.channelSums.map((sum) => formatNumber(sum)).join(', ');
  const [sum, bias, value] = [explanation.sum, explanation.bias, explanation.value].map((number) => formatNumber(number));
  return (
    <Frame widget={widget} title={words.title}>
      <div class="conv3d-all">
        <Presets words={words} widget={widget} />
        {figure.retryPicture && (
          <p role="alert">
            {words.pictureFailed}{' '}
            <button type="button" onClick={figure.retryPicture}>
              {words.retry}
            </button>
          </p>
        )}
        <Late value={figure}>{(figure) => <Stage words={words} widget={widget} figure={figure} />}</Late>
        {!widget.isHidden('step') && (
          <Stepper
            stepping={stepping}
            lang={props.lang}
            isLocked={widget.isLocked('step')}
            pace={widget.isHidden('speed') ? 'hidden' : widget.isLocked('speed') ? 'held' : 'free'}
            stepText={words.stepText(step.row, step.column, formatNumber(volume.output[step.row]?.[step.column] ?? 0))}
          />
        )}
        <Settings words={words} widget={widget} />
        <Code words={words} volume={volume} />
        <Announce message={words.spoken(row, column, sums, sum ?? '', bias ?? '', value ?? '')} />
      </div>
      {printed ? <Frames words={words} volume={printed} Face={figure.parts?.PictureFace ?? null} /> : props.children}
    </Frame>
  );
}
