import { formatFixed } from '../../shared/format.ts';
import type { Language } from '../../shared/language.ts';
import { batchSizes, gainOf, type Timing } from './model.ts';
import { text } from './text.ts';

interface TimeTableProps {
  readonly lang: Language;
  readonly timings: readonly Timing[];
  /** Numbers that the network holds, which one pass reads once. */
  readonly weights: number;
}

/** Each size of batch: how many weights have to be fetched for an image, and what an image costs. */
export function TimeTable({ lang, timings, weights }: TimeTableProps) {
  const words = text[lang];
  const count = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
  return (
    <table class="time-table">
      <thead>
        <tr>
          <th scope="col">N</th>
          <th scope="col">{words.fetched}</th>
          <th scope="col">{words.each}</th>
          <th scope="col">{words.gain}</th>
        </tr>
      </thead>
      <tbody>
        {batchSizes.map((size) => {
          const timing = timings.find((candidate) => candidate.size === size);
          const gain = gainOf(timings, size);
          return (
            <tr key={size}>
              <th scope="row">{size}</th>
              <td>{count.format(weights / size)}</td>
              <td>{timing ? formatFixed(timing.median, 1) : '–'}</td>
              <td>{gain === null ? '–' : `${formatFixed(gain, 1)}×`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
