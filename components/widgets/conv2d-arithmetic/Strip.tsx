import { litBy } from '../../shared/lit.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { type Axis, type AxisWindow, isLeftover, kindOf } from './model.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

interface StripProps {
  readonly widget: Widget<typeof params>;
  readonly axis: Axis;
}

/** The input as a strip, every position of the window below it, and the output they make. */
export function Strip({ widget, axis }: StripProps) {
  const words = text[widget.props.lang];
  const { padded, missing, extent, padding, windows, unfit, chosen } = axis;
  const beam = chosen === null ? undefined : windows[chosen];
  const taps = beam?.taps ?? [];
  const lit = (symbol: string) => widget.lit === symbol || undefined;
  return (
    <div class="axis" style={{ '--columns': Math.max(padded + missing, extent) }}>
      <div class="axis-picture" role="img" aria-label={words.name(axis)}>
        <div class="axis-strip">
          {Array.from({ length: padded }, (_, place) => (
            <i
              key={place - padding[0]}
              data-kind={kindOf(axis, place)}
              data-leftover={isLeftover(axis, place) || undefined}
              data-read={taps.includes(place) || undefined}
              {...litBy(widget, kindOf(axis, place) === 'input' ? 'n' : place < padding[0] || !widget.values.separate ? 'p' : 'q')}
            >
              {kindOf(axis, place) === 'input' ? place - padding[0] : ''}
            </i>
          ))}
        </div>
        <div class="axis-windows">
          {beam && <b class="axis-beam" style={{ '--start': beam.start, '--extent': extent }} />}
          {windows.map((window, index) => (
            <WindowBar
              key={index}
              window={window}
              extent={extent}
              isChosen={index === chosen}
              isLit={lit('k') ?? lit('d')}
              onLook={() => widget.set({ window: index })}
            />
          ))}
          {unfit && <WindowBar window={unfit} extent={extent} isUnfit />}
        </div>
        <div class="axis-output">
          {windows.map(({ start }, index) => (
            <i key={index} data-chosen={index === chosen || undefined} {...litBy(widget, 'o')} style={{ '--at': start + (extent - 1) / 2 }}>
              {index}
            </i>
          ))}
        </div>
      </div>
    </div>
  );
}

interface WindowBarProps {
  readonly window: AxisWindow;
  readonly extent: number;
  readonly isChosen?: boolean;
  readonly isLit?: boolean | undefined;
  /** Whether it reaches beyond the end. */
  readonly isUnfit?: boolean;
  readonly onLook?: () => void;
}

/** One position of the window: its extent as a bar, the cells that meet a weight filled. */
const WindowBar = ({ window, extent, isChosen = false, isLit, isUnfit = false, onLook }: WindowBarProps) => (
  <div class="axis-window" data-chosen={isChosen || undefined} data-unfit={isUnfit || undefined} data-lit={isLit} onPointerEnter={onLook}>
    <span style={{ gridColumn: `${window.start + 1} / span ${extent}` }} />
    {window.taps.map((tap) => (
      <i key={tap} style={{ gridColumn: tap + 1 }} />
    ))}
  </div>
);
