import type { ComponentChildren } from 'preact';
import { Choice } from './Choice.tsx';
import { Flag } from './Flag.tsx';
import type { Params } from './params.ts';
import { Slider } from './Slider.tsx';
import type { Role } from './Sym.tsx';
import type { Widget } from './useWidget.ts';

interface ControlProps<P extends Params> {
  readonly widget: Widget<P>;
  readonly name: keyof P & string;
  readonly label: ComponentChildren;
  /** Names of the options of a choice. */
  readonly options?: Readonly<Record<string, string>>;
  readonly valueText?: string;
  readonly role?: Role;
}

/** The control that the parameter table asks for, or nothing where a link hides it. */
export function Control<P extends Params>({ widget, name, label, options = {}, valueText, role }: ControlProps<P>) {
  const param = widget.params[name];
  const value = widget.values[name];
  if (param === undefined || widget.isHidden(name)) return null;
  const change = (next: unknown) => widget.set({ [name]: next } as Partial<Widget<P>['values']>);
  const isLocked = widget.isLocked(name);
  if (param.kind === 'number') {
    return (
      <Slider param={param} value={Number(value)} onChange={change} label={label} valueText={valueText} role={role} isLocked={isLocked} />
    );
  }
  if (param.kind === 'choice') {
    const group = `${widget.props.figure || widget.name}.${name}`;
    return (
      <Choice
        options={param.options}
        value={String(value)}
        onChange={change}
        label={String(label)}
        names={options}
        group={group}
        isLocked={isLocked}
      />
    );
  }
  return <Flag value={value === true} onChange={change} label={String(label)} isLocked={isLocked} />;
}
