import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { CellFlight } from '../../shared/CellFlight.tsx';
import { Choice } from '../../shared/Choice.tsx';
import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatNumber } from '../../shared/format.ts';
import { Late } from '../../shared/Late.tsx';
import type { Values } from '../../shared/params.ts';
import { Stepper } from '../../shared/Stepper.tsx';
import { usePrinted } from '../../shared/usePrinted.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { Card } from './Card.tsx';
import { Channels } from './Channels.tsx';
import { Code } from './Code.tsx';
import { Frames } from './Frames.tsx';
import { flownOf, type Layers } from './flown.ts';
import { GradientMaps } from './GradientMaps.tsx';
import { InputMap } from './InputMap.tsx';
import { cellOf, movedCells } from './model.ts';
import { OutputMap } from './OutputMap.tsx';
import { params } from './params.ts';
import { inputs, side } from './presets.ts';
import { text } from './text.ts';
import { useScene } from './useScene.ts';

/** Max and average pooling, window by window, and the way of the gradient back; its children are its printed steps as the page came. */
export function View(props: WidgetProps & Partial<Values<typeof params>> & { readonly children?: ComponentChildren }) {
  const widget = useWidget('pooling', params, props);
  const figure = useScene(widget);
  const layers: Layers = { input: useRef(null), output: useRef(null), inputGradient: useRef(null), outputGradient: useRef(null) };
  const words = text[props.lang];
  const { pooling, stepping, explanation, changed, channel } = figure;
  const { values } = widget;
  const printed = usePrinted(figure);
  const shown = cellOf(figure.shown, Math.max(1, pooling.size.column));
  const said = explanation === null ? words.noOutput : words.stepText(shown.row, shown.column, formatNumber(explanation.value));
  const span = side + 2 * pooling.padding;
  const windows = pooling.windows.flat();
  const isHeld = (['x0', 'x1', 'x2'] as const).some((name) => widget.isLocked(name));
  return (
    <Frame widget={widget} title={words.title}>
      <div class="pool-all">
        <div class="pool-choices">
          <Control widget={widget} name="mode" label={words.mode} options={words.modes} />
          {!widget.isHidden('x0') && (
            <Choice
              options={['numbers', 'stroke', 'ties']}
              value={presetOf(values)}
              onChange={(name) => widget.set({ x0: inputs[name][0], x1: inputs[name][1], x2: inputs[name][2] })}
              label={words.preset}
              names={words.presets}
              group={`${props.figure || widget.name}.preset`}
              isLocked={isHeld}
            />
          )}
          <Channels widget={widget} figure={figure} />
        </div>
        <div class="pool-stage">
          <InputMap widget={widget} figure={figure} layer={layers.input} span={span} />
          <Late value={figure}>
            {(figure) => (
              <>
                <OutputMap widget={widget} figure={figure} layer={layers.output} span={span} />
                {values.backward && <GradientMaps widget={widget} figure={figure} layers={layers} span={span} />}
                {figure.shown === figure.stepping.step && (
                  <CellFlight stepping={figure.stepping} flown={flownOf(figure, layers, values.backward)} />
                )}
              </>
            )}
          </Late>
        </div>
        {!widget.isHidden('step') && <Stepper stepping={stepping} lang={props.lang} isLocked={widget.isLocked('step')} stepText={said} />}
        <Card widget={widget} figure={figure} />
        <p class="pool-overlap">
          {pooling.count > 0 && words.overlap(Math.max(...windows), windows.filter((times) => times === 0).length)}{' '}
          {changed && words.moved(movedCells(figure.settings, pooling, channel), side * side, changed.length, pooling.count)}
        </p>
        <Code widget={widget} pooling={pooling} />
        <div class="pool-settings" role="group" aria-label={words.settings}>
          <Control widget={widget} name="size" label={words.size} />
          <Control widget={widget} name="stride" label={words.stride} />
          <Control widget={widget} name="padding" label={words.padding} />
          <Control widget={widget} name="channels" label={words.channels} />
          <Control widget={widget} name="shift" label={words.shift} />
          <Control widget={widget} name="backward" label={words.backward} />
        </div>
        <Announce message={figure.from === null ? said : ''} />
      </div>
      {printed ? <Frames lang={props.lang} pooling={printed.pooling} channel={printed.channel} /> : props.children}
    </Frame>
  );
}

/** The preset that all three channels hold, null where the reader has changed something. */
function presetOf({ x0, x1, x2 }: Values<typeof params>): keyof typeof inputs | null {
  const written = JSON.stringify([x0, x1, x2]);
  return (Object.keys(inputs) as (keyof typeof inputs)[]).find((name) => JSON.stringify(inputs[name]) === written) ?? null;
}
