import { SymbolControl } from '../../shared/SymbolControl.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

const settings = [
  ['channels', 'C', 'input'],
  ['height', 'H', 'input'],
  ['width', 'W', 'input'],
  ['padding', 'P', 'input'],
  ['filters', 'FN', 'weight'],
  ['kernelHeight', 'FH', 'weight'],
  ['kernelWidth', 'FW', 'weight'],
  ['stride', 'S', 'setting'],
] as const;

/** Every size of the four blocks. */
export function Settings({ widget }: { readonly widget: Widget<typeof params> }) {
  const words = text[widget.props.lang];
  return (
    <div class="blocks-settings">
      {settings.map(([name, of, role]) => (
        <SymbolControl key={name} widget={widget} name={name} of={of} role={role} words={words.sizes[name]} />
      ))}
    </div>
  );
}
