import { formatFixed } from '../../shared/format.ts';
import { litBy } from '../../shared/lit.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { series, seriesNames } from './Curves.tsx';
import type { ErrorParts } from './model.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

interface ErrorTableProps {
  readonly widget: Widget<typeof params>;
  /** Missing where the data do not determine a fit. */
  readonly parts: ErrorParts | undefined;
}

const digits = 3;
const shown = (value: number | undefined): string => (value === undefined ? '–' : formatFixed(value, digits));

/** The error of the chosen flexibility in numbers: its parts, their sum, and the same error measured. The rows are the legend of the curves. */
export function ErrorTable({ widget, parts }: ErrorTableProps) {
  const words = text[widget.props.lang];
  const rows = [...seriesNames, 'measured'] as const;
  return (
    <table class="two-biases-table">
      <caption>{words.tableOf(widget.values.degree)}</caption>
      <tbody>
        {rows.map((part) => (
          <tr key={part} data-part={part} {...litBy(widget, part === 'measured' ? part : series[part])}>
            <th scope="row">
              <svg viewBox="0 0 28 12" aria-hidden="true">
                {part === 'measured' ? (
                  <g class="two-biases-measured">
                    <circle cx={14} cy={6} r={3.4} />
                  </g>
                ) : (
                  <path class="two-biases-series" data-part={part} d="M1,6H27" />
                )}
              </svg>
              <span>
                {words.parts[part].name}
                <span class="two-biases-note">{words.parts[part].meaning}</span>
              </span>
            </th>
            <td>{shown(parts?.[part])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
