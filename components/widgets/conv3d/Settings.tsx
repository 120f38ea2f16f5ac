import { Control } from '../../shared/Control.tsx';
import { Slider } from '../../shared/Slider.tsx';
import { Sym } from '../../shared/Sym.tsx';
import { SymbolControl } from '../../shared/SymbolControl.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { params } from './params.ts';
import type { Conv3dText } from './text.ts';

/** Red, green and blue. */
const pictureChannels = 3;

/** Channels, the size of the filter, the bias, and the mistake to compare with. */
export function Settings({ words, widget }: { readonly words: Conv3dText; readonly widget: Widget<typeof params> }) {
  const { source, channels } = widget.values;
  const isPicture = source === 'picture';
  const change = (next: number) => widget.set({ channels: next });
  const label = (
    <>
      <Sym of="C" role="setting" /> {words.channels}
    </>
  );
  return (
    <div class="conv3d-settings" role="group" aria-label={words.settings}>
      {!widget.isHidden('channels') && (
        <Slider
          param={params.channels}
          value={isPicture ? pictureChannels : channels}
          label={label}
          onChange={change}
          isLocked={isPicture || widget.isLocked('channels')}
        />
      )}
      <Control widget={widget} name="kernel" label={words.kernel} role="weight" />
      <SymbolControl widget={widget} name="bias" of="b" role="bias" words={words.bias} />
      <Control widget={widget} name="compare" label={words.compare} options={words.comparisons} />
    </div>
  );
}
