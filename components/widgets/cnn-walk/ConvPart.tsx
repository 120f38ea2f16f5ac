import { arithmeticText } from '../../shared/arithmeticText.ts';
import { formatFixed } from '../../shared/format.ts';
import { TermTile } from '../../shared/TermTile.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import type { params } from './params.ts';
import { text } from './text.ts';
import type { Opened } from './Walk.ts';

interface ConvPartProps {
  readonly widget: Widget<typeof params>;
  readonly opened: Extract<Opened, { is: 'conv' }>;
}

/** The products of one input channel, laid out as the filter is, beside the sums of all channels. */
export function ConvPart({ widget, opened }: ConvPartProps) {
  const { lang } = widget.props;
  const words = text[lang];
  const { channel, channelSums, terms, columns } = opened;
  const largest = Math.max(1e-9, ...terms.map(({ product }) => Math.abs(product)));
  const most = Math.max(1e-9, ...channelSums.map(Math.abs));
  return (
    <>
      {channelSums.length > 1 && (
        <div class="walk-channels" role="group" aria-label={words.channelsTitle}>
          <p>{words.channelsTitle}</p>
          {channelSums.map((sum, place) => (
            <button
              key={place}
              type="button"
              class="walk-channel"
              aria-pressed={place === channel}
              disabled={widget.isLocked('channel')}
              data-sign={sum < 0 ? '-' : '+'}
              style={{ '--share': Math.abs(sum) / most }}
              onClick={() => widget.set({ channel: place })}
            >
              <span>{place}</span> {formatFixed(sum)}
            </button>
          ))}
        </div>
      )}
      <div>
        <p>{words.channelTitle(channel, terms.length)}</p>
        <ol class="arithmetic-terms" aria-label={words.products} style={{ '--columns': columns }}>
          {terms.map((term, place) => (
            <TermTile
              key={place}
              {...{ term, largest, place, digits: 2 }}
              isLit={false}
              onLight={undefined}
              padding={arithmeticText[lang].padding}
            />
          ))}
        </ol>
      </div>
    </>
  );
}
