import { useMemo } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { Choice } from '../../shared/Choice.tsx';
import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { Late } from '../../shared/Late.tsx';
import type { Values } from '../../shared/params.ts';
import { Slider } from '../../shared/Slider.tsx';
import type { Role } from '../../shared/Sym.tsx';
import { SymbolControl } from '../../shared/SymbolControl.tsx';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { Code } from './Code.tsx';
import { Counts } from './Counts.tsx';
import { type Setting, sandboxOf } from './model.ts';
import { Problems } from './Problems.tsx';
import { params } from './params.ts';
import { presetOf, presets } from './presets.ts';
import { Tensors } from './Tensors.tsx';
import type { ShapeSandboxText } from './text.ts';

const presetNames = ['colour', 'conv2', 'depthwise', 'channels', 'several'] as const;

/** What the figure is given. */
export type ShapeSandboxProps = WidgetProps & Partial<Values<typeof params>>;

/** Shapes of a convolution, set freely: what comes out, or which axis does not fit and how to mend it. */
export function View({ words, ...props }: ShapeSandboxProps & { readonly words: ShapeSandboxText }) {
  const widget = useWidget('shape-sandbox', params, props);
  const { values } = widget;
  const sandbox = useMemo(() => sandboxOf(values), [values]);
  const { problems, output } = sandbox;
  const symbol = (name: Setting, of: string, role: Role) => (
    <SymbolControl widget={widget} name={name} of={of} role={role} words={words.settings[name]} />
  );
  /** A setting that counts only where a switch is on. */
  const dependent = (name: 'biasSize' | 'dilation' | 'groups', isOn: boolean, role?: Role) =>
    !widget.isHidden(name) && (
      <Slider
        param={params[name]}
        value={values[name]}
        label={words.settings[name]}
        role={role}
        isLocked={!isOn || widget.isLocked(name)}
        onChange={(next) => widget.set({ [name]: next })}
      />
    );
  const isAny = (held: (name: keyof typeof params) => boolean) => (Object.keys(params) as (keyof typeof params)[]).some(held);
  const said = problems.map(({ error }) => `${words.where(error)}. ${words.says(error, sandbox.options.groups)}`);
  return (
    <Frame widget={widget} title={words.title}>
      {!isAny(widget.isHidden) && (
        <Choice
          options={presetNames}
          value={presetOf(values)}
          onChange={(name) => widget.set(presets[name])}
          label={words.preset}
          names={words.presets}
          group={`${props.figure || widget.name}.preset`}
          isLocked={isAny(widget.isLocked)}
        />
      )}
      <Late value={{ widget, sandbox }}>
        {(drawn) => (
          <>
            <Tensors words={words} {...drawn} />
            <Problems words={words} {...drawn}>
              <Counts words={words} lang={props.lang} sandbox={drawn.sandbox} />
            </Problems>
          </>
        )}
      </Late>
      <div class="sandbox-settings">
        <fieldset>
          <legend>{words.input}</legend>
          {symbol('batch', 'N', 'input')}
          {symbol('channels', 'C', 'input')}
          {symbol('height', 'H', 'input')}
          {symbol('width', 'W', 'input')}
        </fieldset>
        <fieldset>
          <legend>{words.filters}</legend>
          {symbol('filters', 'FN', 'weight')}
          {symbol('filterChannels', 'C', 'weight')}
          {symbol('filterHeight', 'FH', 'weight')}
          {symbol('filterWidth', 'FW', 'weight')}
          <Control widget={widget} name="hasBias" label={words.hasBias} />
          {dependent('biasSize', values.hasBias, 'bias')}
        </fieldset>
        <fieldset>
          <legend>{words.options}</legend>
          <Control widget={widget} name="stride" label={words.settings.stride} />
          <Control widget={widget} name="padding" label={words.settings.padding} />
          <Control widget={widget} name="advanced" label={words.advanced} />
          {dependent('dilation', values.advanced)}
          {dependent('groups', values.advanced)}
        </fieldset>
      </div>
      <Code words={words} sandbox={sandbox} />
      <Announce message={output === null ? said.join(' ') : `${words.fits} ${words.output}: ${output.join(' × ')}`} />
    </Frame>
  );
}
