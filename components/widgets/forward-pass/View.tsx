import type { ComponentChildren } from 'preact';
import { Announce } from '../../shared/Announce.tsx';
import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatNumber } from '../../shared/format.ts';
import { Late } from '../../shared/Late.tsx';
import type { Values } from '../../shared/params.ts';
import { Stepper } from '../../shared/Stepper.tsx';
import { SymbolControl } from '../../shared/SymbolControl.tsx';
import { usePrinted } from '../../shared/usePrinted.ts';
import { useWidget, type Widget, type WidgetProps } from '../../shared/useWidget.ts';
import { Frames } from './Frames.tsx';
import { Matrices } from './Matrices.tsx';
import { Network } from './Network.tsx';
import { NodeArithmetic } from './NodeArithmetic.tsx';
import { OneLayer } from './OneLayer.tsx';
import { params } from './params.ts';
import { text } from './text.ts';
import { type Figure, useForwardPass } from './useForwardPass.ts';
import { valuesAt } from './valuesAt.ts';

/** The state of a forward pass, as its parts are given it. */
export type PassWidget = Widget<typeof params>;

/** A forward pass through two layers, and the one layer they collapse into; its children are its printed steps as the page came. */
export function View(props: WidgetProps & Partial<Values<typeof params>> & { readonly children?: ComponentChildren }) {
  const widget = useWidget('forward-pass', params, props);
  const figure = useForwardPass(widget);
  const words = text[props.lang];
  const printed = usePrinted(figure.pass);
  const { stepping } = figure;
  const spoken = spokenStep(figure, props.lang, widget.values.activation);
  return (
    <Frame widget={widget} title={words.title}>
      <Control widget={widget} name="activation" label={words.activation} options={words.activations} />
      <div class="pass-inputs">
        {(['x1', 'x2', 'x3'] as const).map((name) => (
          <SymbolControl key={name} widget={widget} name={name} role="input" words={words.input} />
        ))}
      </div>
      <div class="pass-stage">
        <p class="pass-heading">
          <output aria-live="off">{stepWords(props.lang, stepping.step, widget.values.activation)}</output>
        </p>
        <Network {...{ widget, figure, words }} />
        {!widget.isHidden('step') && (
          <Stepper
            stepping={stepping}
            lang={props.lang}
            isLocked={widget.isLocked('step')}
            pace={widget.isHidden('speed') ? 'hidden' : widget.isLocked('speed') ? 'held' : 'free'}
            stepText={spoken}
          />
        )}
        <NodeArithmetic {...{ widget, figure, words }} />
      </div>
      <Late value={{ widget, figure }}>
        {({ widget, figure }) => (
          <>
            <Matrices {...{ widget, figure, words }} />
            <OneLayer {...{ widget, figure, words }} />
          </>
        )}
      </Late>
      <Announce message={spoken} />
      {printed ? <Frames lang={props.lang} pass={printed} /> : props.children}
    </Frame>
  );
}

/** What happens at a step, in words. */
const stepWords = (lang: WidgetProps['lang'], step: number, activation: Values<typeof params>['activation']): string =>
  step === 2 && activation === 'none' ? text[lang].noActivation : (text[lang].steps[step] ?? '');

/** A step and the numbers it has made. */
function spokenStep(
  { pass, stepping: { step } }: Figure,
  lang: WidgetProps['lang'],
  activation: Values<typeof params>['activation'],
): string {
  const held = valuesAt(pass, (['x', 'h', 'h', 'y'] as const)[step] ?? 'y', step);
  const values = held?.values.map((value) => formatNumber(value)).join(', ') ?? '';
  return text[lang].stepValues(stepWords(lang, step, activation), values);
}
