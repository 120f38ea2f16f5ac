import { formatNumber } from '../../shared/format.ts';
import type { Widget } from '../../shared/useWidget.ts';
import type { Shuffle } from './model.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

interface ScoresProps {
  readonly widget: Widget<typeof params>;
  readonly shuffle: Shuffle;
}

/** The ten scores of both readings; a row's button shows the weights of its neuron. On paper, without the button, its number is written out. */
export function Scores({ widget, shuffle: { original, shuffled } }: ScoresProps) {
  const words = text[widget.props.lang];
  const { neuron } = widget.values;
  const cell = (score: number, isHighest: boolean) => (
    <td data-highest={isHighest || undefined}>
      {isHighest && <small>{words.highest}</small>} {formatNumber(score)}
    </td>
  );
  return (
    <table class="shuffle-scores">
      <caption>{words.scores}</caption>
      <thead>
        <tr>
          <th scope="col">{words.neuron}</th>
          <th scope="col">{words.sides.original}</th>
          <th scope="col">{words.sides.shuffled}</th>
        </tr>
      </thead>
      <tbody>
        {original.scores.map((score, n) => (
          <tr key={n} data-chosen={n === neuron || undefined}>
            <th scope="row">
              <button
                type="button"
                aria-pressed={n === neuron}
                aria-label={words.choose(n)}
                disabled={widget.isLocked('neuron')}
                onClick={() => widget.set({ neuron: n })}
              >
                {n}
              </button>
              {n !== neuron && <span class="shuffle-printed">{n}</span>}
            </th>
            {cell(score, n === original.answer)}
            {cell(shuffled.scores[n] ?? 0, n === shuffled.answer)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
