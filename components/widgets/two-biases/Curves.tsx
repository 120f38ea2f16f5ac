import type { PlotScales } from '../../shared/Plot.tsx';
import { polyline } from '../../shared/polyline.ts';
import { Inside } from './Inside.tsx';
import type { ErrorParts } from './model.ts';

/** The parts of the error that are drawn as curves, in the order of the table, and the symbol under which each lights up. */
export const series = { biasSquared: 'bias²', variance: 'variance', noise: 'noise', total: 'total' } as const;

/** One of the parts that are drawn as curves. */
export type Series = keyof typeof series;

/** The names of the parts that are drawn as curves, in the order of the table. */
export const seriesNames = Object.keys(series) as Series[];

interface CurvesProps {
  readonly byDegree: readonly ErrorParts[];
  readonly degree: number;
  readonly scales: PlotScales;
  readonly lit: string;
}

/** The curves of the error's parts, errors measured on fresh data as dots on their sum, and the chosen degree. */
export function Curves({ byDegree, degree, scales, lit }: CurvesProps) {
  const [bottom = 0, top = 0] = scales.y.range();
  return (
    <Inside scales={scales}>
      <rect class="two-biases-now" x={scales.x(degree - 0.4)} width={scales.x(0.8) - scales.x(0)} y={top} height={bottom - top} />
      {seriesNames.map((part) => (
        <path
          key={part}
          class="two-biases-series"
          data-part={part}
          data-lit={series[part] === lit || undefined}
          d={polyline(byDegree.map((parts) => [scales.x(parts.degree), scales.y(parts[part])]))}
        />
      ))}
      <g class="two-biases-measured">
        {byDegree.map(({ degree: at, measured }) => (
          <circle key={at} cx={scales.x(at)} cy={scales.y(measured)} r={3.4} />
        ))}
      </g>
    </Inside>
  );
}
