import { Control } from '../../shared/Control.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { params } from './params.ts';
import { text } from './text.ts';

const groups = {
  conv1: { filters: 'filters1', kernel: 'kernel1', stride: 'stride1', paddingOf: 'padding1' },
  pool1: { pool: 'pool1' },
  conv2: { filters: 'filters2', kernel: 'kernel2', stride: 'stride2', paddingOf: 'padding2' },
  pool2: { pool: 'pool2' },
} as const;

type LayerSetting = 'filters1' | 'kernel1' | 'stride1' | 'padding1' | 'pool1' | 'filters2' | 'kernel2' | 'stride2' | 'padding2' | 'pool2';

const trained = Object.fromEntries(
  Object.values(groups)
    .flatMap((settings) => Object.values(settings))
    .map((name: LayerSetting) => [name, params[name].initial]),
);

/** The settings of the two convolutions and the two poolings. */
export function Settings({ widget }: { readonly widget: Widget<typeof params> }) {
  const words = text[widget.props.lang];
  return (
    <details class="walk-settings">
      <summary>{words.settings}</summary>
      <div>
        {Object.entries(groups).map(([layer, settings]) => (
          <fieldset key={layer}>
            <legend>{layer}</legend>
            {Object.entries(settings).map(([label, name]) => (
              <Control
                key={name}
                widget={widget}
                name={name as LayerSetting}
                label={words[label as 'filters' | 'kernel' | 'stride' | 'paddingOf' | 'pool']}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <Control widget={widget} name="adapts" label={words.adapts} />{' '}
      <button type="button" onClick={() => widget.set({ ...trained, adapts: true })}>
        {words.asTrained}
      </button>
    </details>
  );
}
