import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { Late } from '../../shared/Late.tsx';
import type { Values } from '../../shared/params.ts';
import { Stepper } from '../../shared/Stepper.tsx';
import { usePrinted } from '../../shared/usePrinted.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { Cards } from './Cards.tsx';
import { Code } from './Code.tsx';
import { Flight, type Layers } from './Flight.tsx';
import { InputMap } from './InputMap.tsx';
import { KernelMap } from './KernelMap.tsx';
import { OutputMap } from './OutputMap.tsx';
import { Presets } from './Presets.tsx';
import { params } from './params.ts';
import { Settings } from './Settings.tsx';
import { spanOf } from './scene.ts';
import { sceneText, stepText } from './spoken.ts';
import { text } from './text.ts';
import { useScene } from './useScene.ts';

/** A convolution in two dimensions, cell by cell; its children are its printed steps as the page came. */
export function View(props: WidgetProps & Partial<Values<typeof params>> & { readonly children?: ComponentChildren }) {
  const widget = useWidget('conv2d', params, props);
  const figure = useScene(widget);
  const layers: Layers = { input: useRef(null), kernel: useRef(null), output: useRef(null) };
  const words = text[props.lang];
  const { convolution, scene, stepping, extras, use } = figure;
  const printed = usePrinted(convolution);
  const span = spanOf(convolution);
  return (
    <Frame widget={widget} title={words.title}>
      <div class="conv2d-all" aria-busy={figure.isWaiting || undefined} onPointerEnter={use} onFocusIn={use}>
        <Presets widget={widget} />
        {figure.retryDigit && (
          <p class="conv2d-failed" role="alert">
            {words.digitFailed}{' '}
            <button type="button" onClick={figure.retryDigit}>
              {words.retry}
            </button>
          </p>
        )}
        <div class="conv2d-stage">
          <InputMap widget={widget} figure={figure} layer={layers.input} span={span} />
          <KernelMap widget={widget} figure={figure} layer={layers.kernel} />
          <Late value={figure}>
            {(figure) => (
              <>
                <OutputMap widget={widget} figure={figure} layer={layers.output} span={spanOf(figure.convolution)} />
                {figure.scene.explanation && figure.scene.shown === figure.stepping.step && (
                  <Flight figure={figure} explanation={figure.scene.explanation} layers={layers} />
                )}
              </>
            )}
          </Late>
        </div>
        {!widget.isHidden('step') && (
          <Stepper
            stepping={stepping}
            lang={props.lang}
            isLocked={widget.isLocked('step')}
            pace={widget.isHidden('speed') ? 'hidden' : widget.isLocked('speed') ? 'held' : 'free'}
            stepText={stepText(words, convolution, stepping.step)}
          />
        )}
        <Late value={figure}>{(figure) => <Cards widget={widget} figure={figure} />}</Late>
        <Code widget={widget} convolution={convolution} />
        <Settings widget={widget} isDigit={figure.Pixels !== null} />
        <Announce message={sceneText(words, scene)} />
      </div>
      {printed && extras ? <extras.Frames lang={props.lang} convolution={printed} /> : props.children}
    </Frame>
  );
}
