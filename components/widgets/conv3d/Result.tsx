import type { MutableRef } from 'preact/hooks';
import { formatNumber, formatOperand } from '../../shared/format.ts';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { cellOf, mistakenCell } from './model.ts';
import type { params } from './params.ts';
import type { Conv3dText } from './text.ts';
import type { Figure } from './useVolume.ts';

interface ResultProps {
  readonly words: Conv3dText;
  readonly widget: Widget<typeof params>;
  readonly figure: Figure;
  /** Where the sums of the channels and, last, the bias stand. */
  readonly chips: MutableRef<(HTMLElement | null)[]>;
}

/** The arithmetic of one output cell: the sums of the channels added, then the bias; below it what a mistake makes of it. */
export function Result({ words, widget, figure, chips }: ResultProps) {
  const { volume, explanation, shown, litChannel, point } = figure;
  const { channelSums, sum, bias, value } = explanation;
  const { row, column } = cellOf(shown, volume.outSide);
  const keep = (place: number) => (element: HTMLElement | null) => {
    chips.current[place] = element;
  };
  return (
    <div class="conv3d-result">
      <p class="equation">
        <span class="role-output">{words.cell(row, column)} =</span>
        {channelSums.map((channelSum, channel) => (
          <span
            key={channel}
            ref={keep(channel)}
            class="conv3d-chip role-sum"
            tabIndex={0}
            role="img"
            aria-label={`${words.channelSum(channel)}: ${formatNumber(channelSum)}`}
            data-lit={litChannel === channel || undefined}
            onPointerEnter={() => point({ channel })}
            onPointerLeave={() => point(null)}
            onFocus={() => point({ channel })}
            onBlur={() => point(null)}
          >
            {channel > 0 && '+ '}
            <b>{channel > 0 ? formatOperand(channelSum) : formatNumber(channelSum)}</b>
            <small>
              <Sym of={`Σ${channel}`} role="sum" />
            </small>
          </span>
        ))}
        <span ref={keep(volume.channels)} class="conv3d-chip role-bias">
          + <b>{formatOperand(bias)}</b>
          <small>{words.biasOnce}</small>
        </span>
        <span class="conv3d-chip role-output">
          = <b>{formatNumber(value)}</b>
          <small>
            {words.sum} {formatNumber(sum)} + {formatOperand(bias)}
          </small>
        </span>
      </p>
      <Mistake words={words} widget={widget} figure={figure} />
    </div>
  );
}

/** The same cell by a wrong procedure; an empty line where none is compared. */
function Mistake({ words, widget, figure }: Omit<ResultProps, 'chips'>) {
  const { volume, explanation, shown } = figure;
  const { compare } = widget.values;
  if (compare === 'none') return <p class="conv3d-mistake" />;
  const values = mistakenCell(volume, shown, compare);
  const b = formatOperand(explanation.bias);
  const each = explanation.channelSums.map((sum) => `(${formatNumber(sum)} + ${b})`);
  const left = compare === 'biasPerChannel' ? `${each.join(' + ')} = ` : '';
  return (
    <p class="conv3d-mistake" data-on>
      <span>
        {left}
        <b>{values.map((value) => formatNumber(value)).join(', ')}</b>
      </span>{' '}
      {words.wrong[compare](volume.channels, b)}
    </p>
  );
}
