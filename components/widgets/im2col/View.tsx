import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { formulaText } from '../../shared/arithmeticText.ts';
import { CellFlight } from '../../shared/CellFlight.tsx';
import { Choice } from '../../shared/Choice.tsx';
import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { Late } from '../../shared/Late.tsx';
import type { Values } from '../../shared/params.ts';
import { Stepper } from '../../shared/Stepper.tsx';
import { usePrinted } from '../../shared/usePrinted.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { Code } from './Code.tsx';
import { Frames } from './Frames.tsx';
import { flownOf, type Layers } from './flown.ts';
import { InputMaps, MatrixMap, ProductMap, WeightMap } from './Operands.tsx';
import { params } from './params.ts';
import { Results } from './Results.tsx';
import { Said } from './Said.tsx';
import { text } from './text.ts';
import { type Figure, useScene } from './useScene.ts';

/** A convolution as one matrix product: windows become rows, rows meet filters, and rows go back; its children are its printed steps as the page came. */
export function View(props: WidgetProps & Partial<Values<typeof params>> & { readonly children?: ComponentChildren }) {
  const widget = useWidget('im2col', params, props);
  const figure = useScene(widget);
  const layers = useLayers();
  const { lang } = props;
  const words = text[lang];
  const { unfolding, stepping, phase } = figure;
  const said = stepText(figure, lang);
  const printed = usePrinted(unfolding);
  return (
    <Frame widget={widget} title={words.title}>
      <div class="unfold-all">
        {!widget.isHidden('phase') && (
          <Choice
            options={params.phase.options}
            value={phase}
            onChange={(next) => widget.set({ phase: next, step: 0 })}
            label={words.phase}
            names={words.phases}
            group={`${props.figure || widget.name}.phase`}
            isLocked={widget.isLocked('phase')}
          />
        )}
        <Late value={figure}>
          {(figure) => (
            <div
              class="unfold-stage"
              style={{
                '--across': (figure.unfolding.weights.length || 1) + (figure.unfolding.product[0]?.length ?? 1),
                '--down': figure.unfolding.matrix.length + figure.unfolding.weights.length,
              }}
            >
              <div class="unfold-product">
                <InputMaps widget={widget} figure={figure} layers={layers} />
                <WeightMap widget={widget} figure={figure} layers={layers} />
                <MatrixMap widget={widget} figure={figure} layers={layers} />
                <ProductMap widget={widget} figure={figure} layers={layers} />
              </div>
              <div class="unfold-results">
                <Said lang={lang} figure={figure} />
                <Results widget={widget} figure={figure} layers={layers} />
              </div>
              <CellFlight stepping={figure.stepping} flown={flownOf(figure, layers)} />
            </div>
          )}
        </Late>
        {!widget.isHidden('step') && <Stepper stepping={stepping} lang={lang} isLocked={widget.isLocked('step')} stepText={said} />}
        <p class="unfold-hint">{words.editHint}</p>
        <Code lang={lang} unfolding={unfolding} />
        <div class="unfold-settings" role="group" aria-label={words.settings}>
          <Control widget={widget} name="size" label={words.size} />
          <Control widget={widget} name="stride" label={words.stride} />
          <Control widget={widget} name="channels" label={words.channels} />
          <Control widget={widget} name="filters" label={words.filters} />
        </div>
        <Announce message={said} />
      </div>
      {printed ? <Frames lang={lang} unfolding={printed} /> : props.children}
    </Frame>
  );
}

function useLayers(): Layers {
  return {
    matrix: useRef(null),
    product: useRef(null),
    input: [useRef(null), useRef(null)],
    back: [useRef(null), useRef(null)],
    maps: [useRef(null), useRef(null)],
  };
}

/** What a screen reader says of the step. */
function stepText({ phase, window, filter, place, explanation, unfolding }: Figure, lang: 'en' | 'ko'): string {
  const words = text[lang];
  if (phase === 'fold') return words.rowBack(window);
  if (phase === 'unfold') return words.row(window, { channel: 0, ...place }, unfolding.weights.length);
  return `${words.productCell({ channel: filter, ...place })} = ${formulaText(explanation)}`;
}
