import { Control } from '../../shared/Control.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { params } from './params.ts';
import type { TrainingText } from './text.ts';

const names = ['network', 'activation', 'optimizer', 'rate', 'batch', 'decay', 'digits', 'epochs', 'seed'] as const;

/** All that determines a run. */
export function Settings({ words, widget }: { readonly words: TrainingText; readonly widget: Widget<typeof params> }) {
  if (names.every(widget.isHidden)) return null;
  return (
    <div class="lab-settings">
      {names.map((name) => (
        <Control key={name} widget={widget} name={name} label={words.settings[name]} options={optionsOf(words.options, name)} />
      ))}
      <p class="lab-hint">{words.settingsHint}</p>
    </div>
  );
}

/** What the options of a choice are called: as the words say, numbers as they stand. */
function optionsOf(
  options: Readonly<Record<string, Readonly<Record<string, string>>>>,
  name: keyof typeof params,
): Readonly<Record<string, string>> {
  const param = params[name];
  if (param.kind !== 'choice') return {};
  return Object.fromEntries(param.options.map((option) => [option, options[name]?.[option] ?? option]));
}
