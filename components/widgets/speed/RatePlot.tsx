import { formatNumber } from '../../shared/format.ts';
import type { Language } from '../../shared/language.ts';
import { Plot, type TickText } from '../../shared/Plot.tsx';
import { polyline } from '../../shared/polyline.ts';
import { text } from './text.ts';
import type { Measured } from './useMeasurement.ts';
import { type Method, methods, sides } from './workload.ts';

/** Exponents of the axes: sides go in powers of two, rates in powers of ten. */
const across = [Math.log2(sides[0]) - 0.3, Math.log2(sides.at(-1) ?? 1) + 0.3] as const;
const up = [-2, 2.3] as const;
const wholePower = (base: number) => (tick: number) => (Number.isInteger(tick) ? formatNumber(base ** tick, 3) : '');
const tickText: TickText = { x: wholePower(2), y: wholePower(10) };

interface RatePlotProps {
  readonly lang: Language;
  readonly measured: Measured;
  /** What it shows, in words. */
  readonly name: string;
}

/** What was measured, both axes logarithmic: the rate over the side of the image, and the peak. */
export function RatePlot({ lang, measured, name }: RatePlotProps) {
  const words = text[lang];
  const { points, peak } = measured;
  return (
    <Plot x={across} y={up} xLabel={words.side} yLabel={words.rate} name={name} width={520} height={300} tickText={tickText}>
      {({ x, y }) => {
        const at = ({ side, rate }: Measured['points'][number]) => [x(Math.log2(side)), y(Math.max(up[0], Math.log10(rate)))] as const;
        return (
          <>
            {peak !== null && (
              <line class="speed-peak" x1={x(across[0])} x2={x(across[1])} y1={y(Math.log10(peak))} y2={y(Math.log10(peak))} />
            )}
            {methods.map((method) => {
              const own = points.filter((point) => point.method === method).map(at);
              return (
                <g key={method} class="speed-line" data-method={method}>
                  <path d={polyline(own)} />
                  {own.map(([left, top]) => (
                    <path key={left} class="speed-point" d={markOf[method]} transform={`translate(${left},${top})`} />
                  ))}
                </g>
              );
            })}
          </>
        );
      }}
    </Plot>
  );
}

/** A shape for each way, about its middle. */
export const markOf: Readonly<Record<Method, string>> = {
  loops: 'M-4.5-4.5h9v9h-9z',
  matrix: 'M0-6 6 5H-6z',
  matrixSimd: 'M0-6.5 6.5 0 0 6.5-6.5 0z',
  kernel: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
};
