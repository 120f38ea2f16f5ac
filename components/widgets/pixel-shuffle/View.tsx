import { useMemo } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatNumber } from '../../shared/format.ts';
import type { Values } from '../../shared/params.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { type LayerLetters, readLayer } from './layer.ts';
import { shuffleOf, traceWindow } from './model.ts';
import { Pictures } from './Pictures.tsx';
import { params } from './params.ts';
import { Scores } from './Scores.tsx';
import { text } from './text.ts';

type Props = WidgetProps & Partial<Values<typeof params>> & { readonly letters: LayerLetters };

/** One shuffle of all pixels: where they go, and what a fully connected layer makes of it with and without its columns shuffled too. */
export function View({ letters, ...props }: Props) {
  const widget = useWidget('pixel-shuffle', params, props);
  const words = text[props.lang];
  const { digit, seed, tile, neuron, columns, side, row, column } = widget.values;
  const layer = useMemo(() => readLayer(letters), [letters]);
  const shuffle = useMemo(() => shuffleOf({ digit, seed, tile, neuron, columns }, layer), [layer, digit, seed, tile, neuron, columns]);
  const traced = useMemo(() => traceWindow({ seed, tile, side, row, column }), [seed, tile, side, row, column]);
  const verdict = words.verdict(formatNumber(shuffle.gap), shuffle.shuffled.answer, shuffle.original.answer, columns);
  return (
    <Frame widget={widget} title={words.title}>
      <div class="shuffle-settings">
        <Control widget={widget} name="digit" label={words.digit} options={words.digits} />
        <Control widget={widget} name="tile" label={words.tile} options={words.tiles} />
        <Control widget={widget} name="seed" label={words.seed} />
      </div>
      <div class="shuffle-half">
        <Pictures {...{ widget, shuffle, traced }} />
        <p class="shuffle-legend">{words.legend}</p>
        <Control widget={widget} name="columns" label={words.columns} />
        <p class="shuffle-verdict" data-equal={shuffle.gap === 0 || undefined}>
          {verdict}
        </p>
      </div>
      <div class="shuffle-half">
        <Control widget={widget} name="side" label={words.side} options={words.sides} />
        <div class="shuffle-place">
          <Control widget={widget} name="row" label={words.row} />
          <Control widget={widget} name="column" label={words.column} />
        </div>
        <p class="shuffle-said">{words.traced(traced, side)}</p>
        <Scores {...{ widget, shuffle }} />
      </div>
      <Announce message={verdict} />
      <Announce message={words.traced(traced, side)} />
    </Frame>
  );
}
