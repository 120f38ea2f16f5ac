import type { ComponentChildren } from 'preact';
import { Control } from '../../shared/Control.tsx';
import type { Role } from '../../shared/Sym.tsx';
import { SymbolControl } from '../../shared/SymbolControl.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { samePadding } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

/** The numbers of the formula as controls, and two paddings that people use. */
export function AxisSettings({ widget }: { readonly widget: Widget<typeof params> }) {
  const words = text[widget.props.lang];
  const { separate } = widget.values;
  const same = samePadding(widget.values);
  const { max } = params.padding;
  const isTooFar = same[1] > max;
  const pad = ([padding, paddingAfter]: readonly [number, number]) => ({ padding, paddingAfter, separate: padding !== paddingAfter });
  const isFixed = ['padding', 'paddingAfter', 'separate'].some((name) => widget.isLocked(name as keyof typeof params));
  const row = (
    name: 'size' | 'kernel' | 'stride' | 'dilation' | 'padding' | 'paddingAfter',
    of: string,
    role: Role,
    label: ComponentChildren,
  ) => <SymbolControl {...{ widget, name, of, role }} words={label} />;
  return (
    <div class="axis-settings">
      {row('size', 'n', 'input', words.size)}
      {row('kernel', 'k', 'weight', words.kernel)}
      {row('stride', 's', 'setting', words.stride)}
      {row('dilation', 'd', 'weight', words.dilation)}
      {row('padding', 'p', 'input', separate ? words.paddingBefore : words.padding)}
      {separate ? row('paddingAfter', 'q', 'input', words.paddingAfter) : <div />}
      <div class="axis-presets">
        <Control widget={widget} name="separate" label={words.separate} />
        {!widget.isHidden('padding') && (
          <>
            <button type="button" disabled={isFixed} onClick={() => widget.set(pad([0, 0]))}>
              {words.none}
            </button>
            <button type="button" disabled={isFixed || isTooFar} onClick={() => widget.set({ ...pad(same), stride: 1 })}>
              {words.same}
            </button>
            <small>{isTooFar && !isFixed && words.sameTooFar(same[1], max)}</small>
          </>
        )}
      </div>
    </div>
  );
}
