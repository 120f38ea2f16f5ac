import { formatNumber } from '../../shared/format.ts';
import type { Language } from '../../shared/language.ts';
import { Plot } from '../../shared/Plot.tsx';
import { polyline } from '../../shared/polyline.ts';
import { batchSizes, type Timing } from './model.ts';
import { text } from './text.ts';

/** The batch size stands at the ticks, which are evenly spaced. */
const tickText = { x: (tick: number): string => String(batchSizes[tick] ?? '') };

/** Microseconds for each image against the size of the batch: medians, with the range of the repeats. */
export function TimePlot({ lang, timings }: { readonly lang: Language; readonly timings: readonly Timing[] }) {
  const words = text[lang];
  const top = Math.max(0, ...timings.map(({ most }) => most));
  return (
    <Plot
      x={[0, batchSizes.length - 1]}
      y={[0, top === 0 ? 100 : top * 1.08]}
      xLabel={words.size}
      yLabel={words.each}
      ticks={batchSizes.length}
      tickText={tickText}
      name={words.plot(timings.map(({ size, median }) => `${size}: ${formatNumber(median, 1)}`).join(', '))}
    >
      {({ x, y }) => (
        <g class="time-curve">
          <path d={polyline(timings.map(({ size, median }) => [x(Math.log2(size)), y(median)]))} />
          {timings.map(({ size, median, least, most }) => (
            <g key={size} transform={`translate(${x(Math.log2(size))},0)`}>
              <line y1={y(least)} y2={y(most)} />
              <circle r="4" cy={y(median)} />
            </g>
          ))}
        </g>
      )}
    </Plot>
  );
}
