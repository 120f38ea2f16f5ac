import { Control } from '../../shared/Control.tsx';
import { Flag } from '../../shared/Flag.tsx';
import { SymbolControl } from '../../shared/SymbolControl.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import type { params } from './params.ts';
import { Sizes } from './Sizes.tsx';
import { text } from './text.ts';

/** The sizes of input and kernel, and how the window moves. */
export function Settings({ widget, isDigit }: { readonly widget: Widget<typeof params>; readonly isDigit: boolean }) {
  const words = text[widget.props.lang];
  const { separate, stride, padding, dilation } = widget.values;
  const name = (label: string) => (separate ? words.height(label) : label);
  const tellApart = (isOn: boolean) =>
    widget.set(isOn ? { separate: true, strideWidth: stride, paddingWidth: padding, dilationWidth: dilation } : { separate: false });
  return (
    <div class="conv2d-settings" role="group" aria-label={words.settings}>
      <Control widget={widget} name="stride" label={name(words.stride)} />
      <Control widget={widget} name="padding" label={name(words.padding)} />
      <Control widget={widget} name="dilation" label={name(words.dilation)} />
      <SymbolControl widget={widget} name="bias" of="b" role="bias" words={words.bias} />
      {separate && (
        <>
          <Control widget={widget} name="strideWidth" label={words.width(words.stride)} />
          <Control widget={widget} name="paddingWidth" label={words.width(words.padding)} />
          <Control widget={widget} name="dilationWidth" label={words.width(words.dilation)} />
        </>
      )}
      {!widget.isHidden('separate') && (
        <Flag value={separate} onChange={tellApart} label={words.separate} isLocked={widget.isLocked('separate')} />
      )}
      <Sizes widget={widget} name="input" fixed={isDigit ? 28 : null} labels={[words.inputRows, words.inputColumns]} />
      <Sizes widget={widget} name="kernel" labels={[words.kernelRows, words.kernelColumns]} />
    </div>
  );
}
