import type { Widget } from '../../shared/useWidget.ts';
import { MiniMap } from '../conv2d/MiniMap.tsx';
import { mapOf } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';
import type { Figure } from './useScene.ts';

/** Every channel with its own output, small; the one chosen is the one shown large. */
export function Channels({ widget, figure }: { readonly widget: Widget<typeof params>; readonly figure: Figure }) {
  const words = text[widget.props.lang];
  const { pooling, channel } = figure;
  if (widget.isHidden('channel')) return null;
  const isLocked = widget.isLocked('channel');
  return (
    <fieldset class="choice pool-channels" disabled={isLocked} data-locked={isLocked || undefined}>
      <legend>{words.channel}</legend>
      <div class="choice-options">
        {params.channel.options.slice(0, widget.values.channels).map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={`${widget.props.figure || widget.name}.channel`}
              value={option}
              checked={Number(option) === channel}
              onChange={() => widget.set({ channel: option })}
            />
            <span>{words.channelNames[option]}</span>
            <span class="pool-pair" aria-hidden="true">
              <MiniMap values={mapOf(pooling.input, Number(option))} frame={nowhere} />→
              {pooling.count > 0 && <MiniMap values={mapOf(pooling.output, Number(option))} frame={nowhere} />}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const nowhere = { row: 0, column: 0, high: 0, wide: 0 };
