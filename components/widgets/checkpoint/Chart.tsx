import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../shared/format.ts';
import { memo } from '../../shared/memo.ts';

/** One axis of a chart: its range, where its numbers stand, what it is. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly label: string;
}

/** Turns a value of an axis into pixels. */
type Scale = (value: number) => number;

interface ChartProps {
  readonly x: Axis;
  readonly y: Axis;
  readonly width: number;
  readonly height: number;
  /** What a screen reader says for the whole picture, made from its values. */
  readonly name: string;
  readonly children: (x: Scale, y: Scale) => ComponentChildren;
}

const margin = { top: 10, right: 12, bottom: 38, left: 42 };

const scalesOf = ({ x, y, width, height }: Omit<ChartProps, 'name' | 'children'>): readonly [Scale, Scale] => [
  scaleOf(x, margin.left, width - margin.right),
  scaleOf(y, height - margin.bottom, margin.top),
];

const scaleOf =
  ({ from, to }: Axis, start: number, end: number): Scale =>
  (value) =>
    start + ((value - from) / (to - from)) * (end - start);

/** As `Plot`, for axes whose numbers are known beforehand: it needs no scales of d3, which weigh more than all the rest of this figure. */
export function Chart({ name, children, ...frame }: ChartProps) {
  const [x, y] = scalesOf(frame);
  return (
    <svg class="plot" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={name}>
      <Axes {...frame} />
      {children(x, y)}
    </svg>
  );
}

/** The still part, drawn again only where an axis is another. */
const Axes = memo((frame: Omit<ChartProps, 'name' | 'children'>) => {
  const { width, height } = frame;
  const [x, y] = scalesOf(frame);
  const [right, bottom] = [width - margin.right, height - margin.bottom];
  return (
    <g class="plot-grid" aria-hidden="true">
      {frame.x.ticks.map((tick) => (
        <g key={tick} transform={`translate(${x(tick)},0)`} data-zero={tick === 0 || undefined}>
          <line y1={margin.top} y2={bottom} />
          <text y={bottom + 16} text-anchor="middle">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {frame.y.ticks.map((tick) => (
        <g key={tick} transform={`translate(0,${y(tick)})`} data-zero={tick === 0 || undefined}>
          <line x1={margin.left} x2={right} />
          <text x={margin.left - 6} dy="0.32em" text-anchor="end">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      <text class="plot-label" x={(margin.left + right) / 2} y={height - 4} text-anchor="middle">
        {frame.x.label}
      </text>
      <text class="plot-label" transform={`translate(11,${(margin.top + bottom) / 2}) rotate(-90)`} text-anchor="middle">
        {frame.y.label}
      </text>
    </g>
  );
});
