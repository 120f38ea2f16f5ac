import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatNumber } from '../../shared/format.ts';
import type { Values } from '../../shared/params.ts';
import { Stepper } from '../../shared/Stepper.tsx';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { Cards } from './Cards.tsx';
import { Code } from './Code.tsx';
import type { Layers } from './Flight.tsx';
import { InputMap } from './InputMap.tsx';
import { KernelMap } from './KernelMap.tsx';
import { cellOf } from './model.ts';
import { OutputMap } from './OutputMap.tsx';
import { Presets } from './Presets.tsx';
import { params } from './params.ts';
import { Settings } from './Settings.tsx';
import { outputCell, spanOf } from './scene.ts';
import { text } from './text.ts';
import { useScene } from './useScene.ts';

/** A convolution in two dimensions, cell by cell; its children are its printed steps until it draws them itself. */
export function View(props: WidgetProps & Partial<Values<typeof params>> & { readonly children?: ComponentChildren }) {
  const widget = useWidget('conv2d', params, props);
  const figure = useScene(widget);
  const layers: Layers = { input: useRef(null), kernel: useRef(null), output: useRef(null) };
  const words = text[props.lang];
  const { convolution, scene, stepping, extras, use } = figure;
  const { explanation } = scene;
  const span = spanOf(convolution);
  const place = explanation && outputCell(explanation);
  const now = cellOf(stepping.step, convolution.output[0]?.length ?? 1);
  const stepText =
    convolution.count === 0
      ? words.noOutput
      : words.stepText(now.row + 1, now.column + 1, formatNumber(convolution.output[now.row]?.[now.column] ?? 0));
  const spoken =
    explanation === null || place === null || scene.from !== null
      ? ''
      : words.spoken(
          place.row + 1,
          place.column + 1,
          formatNumber(explanation.sum),
          formatNumber(explanation.bias),
          formatNumber(explanation.value),
        );
  return (
    <Frame widget={widget} title={words.title}>
      <div class="conv2d-all" onPointerEnter={use} onFocusIn={use}>
        <Presets widget={widget} />
        <div class="conv2d-stage">
          <InputMap widget={widget} figure={figure} layer={layers.input} span={span} />
          <KernelMap widget={widget} figure={figure} layer={layers.kernel} />
          <OutputMap widget={widget} figure={figure} layer={layers.output} span={span} />
          {extras && explanation && scene.shown === stepping.step && (
            <extras.Flight convolution={convolution} explanation={explanation} stepping={stepping} layers={layers} />
          )}
        </div>
        {!widget.isHidden('step') && (
          <Stepper stepping={stepping} lang={props.lang} isLocked={widget.isLocked('step')} stepText={stepText} />
        )}
        <Cards widget={widget} figure={figure} />
        <Code widget={widget} convolution={convolution} />
        <Settings widget={widget} />
        <Announce message={spoken} />
      </div>
      {extras === null ? props.children : <extras.Frames lang={props.lang} convolution={convolution} />}
    </Frame>
  );
}
