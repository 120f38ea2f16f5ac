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
import type { Activation } from './model.ts';
import { Network } from './Network.tsx';
import { NodeArithmetic } from './NodeArithmetic.tsx';
import { OneLayer } from './OneLayer.tsx';
import { params } from './params.ts';
import type { PassText } from './text.ts';
import { type Figure, useForwardPass } from './useForwardPass.ts';
import { valuesAt } from './valuesAt.ts';

/** The state of a forward pass, as its parts are given it. */
export type PassWidget = Widget<typeof params>;

interface ViewProps extends WidgetProps, Partial<Values<typeof params>> {
  readonly words: PassText;
  readonly children?: ComponentChildren;
}

/** A forward pass through two layers, and the one layer they collapse into; its children are its printed steps as the page came. */
export function View({ words, ...props }: ViewProps) {
  const widget = useWidget('forward-pass', params, props);
  const figure = useForwardPass(widget);
  const printed = usePrinted(figure.pass);
  const { stepping } = figure;
  const spoken = spokenStep(figure, words, widget.values.activation);
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
          <output aria-live="off">{stepWords(words, stepping.step, widget.values.activation)}</output>
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
      {printed ? <Frames words={words} pass={printed} /> : props.children}
    </Frame>
  );
}

/** What happens at a step, in words. */
const stepWords = (words: PassText, step: number, activation: Activation): string =>
  step === 2 && activation === 'none' ? words.noActivation : (words.steps[step] ?? '');

/** A step and the numbers it has made. */
function spokenStep({ pass, stepping: { step } }: Figure, words: PassText, activation: Activation): string {
  const held = valuesAt(pass, (['x', 'h', 'h', 'y'] as const)[step] ?? 'y', step);
  const values = held?.values.map((value) => formatNumber(value)).join(', ') ?? '';
  return words.stepValues(stepWords(words, step, activation), values);
}
