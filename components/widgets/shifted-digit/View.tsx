import { useMemo } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatNumber } from '../../shared/format.ts';
import { PixelPicture } from '../../shared/PixelPicture.tsx';
import type { Values } from '../../shared/params.ts';
import { side } from '../../shared/permutation.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { type LayerLetters, levels, readLayer } from '../pixel-shuffle/layer.ts';
import { shiftOf } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

type Props = WidgetProps & Partial<Values<typeof params>> & { readonly letters: LayerLetters };

const parts = ['still', 'moved'] as const;
/** Four times full ink: the strongest answer of the Sobel filters. */
const strongest = 4 * levels;

/** A digit that moves, read by a fully connected layer and by a filter. */
export function View({ letters, ...props }: Props) {
  const widget = useWidget('shifted-digit', params, props);
  const words = text[props.lang];
  const { digit, right, down, filter } = widget.values;
  const layer = useMemo(() => readLayer(letters), [letters]);
  const shift = useMemo(() => shiftOf({ digit, right, down, filter }, layer), [layer, digit, right, down, filter]);
  const own = Number(digit);
  const [before = '', after = ''] = parts.map((part) => formatNumber(shift[part].scores[own] ?? 0));
  const dense = words.dense(own, before, after, shift.still.answer, shift.moved.answer);
  const conv = words.conv(shift.differing);
  return (
    <Frame widget={widget} title={words.title}>
      <div class="shift-settings">
        <Control widget={widget} name="digit" label={words.digit} options={words.digits} />
        <Control widget={widget} name="filter" label={words.filter} options={words.filters} />
        <Control widget={widget} name="right" label={words.right} />
        <Control widget={widget} name="down" label={words.down} />
      </div>
      <div class="shift-pictures">
        {parts.map((part) => (
          <div key={part}>
            <p>{words.picture[part]}</p>
            <PixelPicture cells={shift[part].picture} width={side} extent={levels} name={words.pictureName(own, part, right, down)} />
          </div>
        ))}
        {parts.map((part) => (
          <div key={part} class="signed-pixels">
            <p>{words.map[part]}</p>
            <PixelPicture cells={shift[part].map} width={side} extent={strongest} name={words.mapName(words.filters[filter] ?? '', part)} />
          </div>
        ))}
      </div>
      <div class="shift-said">
        <p data-kept={shift.still.answer === shift.moved.answer || undefined}>
          <b>{words.denseTitle}</b> {dense}
        </p>
        <p data-kept={shift.differing === 0 || undefined}>
          <b>{words.convTitle}</b> {conv}
        </p>
      </div>
      <Announce message={`${dense} ${conv}`} />
    </Frame>
  );
}
