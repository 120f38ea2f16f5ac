import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { ComponentChildren, JSX } from 'preact';
import { formatNumber } from './format.ts';
import { memo } from './memo.ts';

const margin = { top: 10, right: 12, bottom: 38, left: 42 };

/** Scales from the plot's values to its pixels. */
export interface PlotScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** What is written at a tick of an axis, where that is not its number; the same object as long as it stays the same. */
export interface TickText {
  readonly x?: (tick: number) => string;
  readonly y?: (tick: number) => string;
}

const plain = (tick: number): string => formatNumber(tick, 3);
const plainTicks: TickText = {};

interface PlotProps extends Omit<JSX.SVGAttributes<SVGSVGElement>, 'children' | 'x' | 'y' | 'name'> {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly xLabel: string;
  readonly yLabel: string;
  /** What a screen reader says for the whole picture, made from its values. */
  readonly name: string;
  readonly width?: number;
  readonly height?: number;
  readonly ticks?: number;
  /** How a tick is written, where its number is not what readers see: an exponent, a part of a whole. */
  readonly tickText?: TickText;
  readonly children: (scales: PlotScales) => ComponentChildren;
}

/** Axes with ticks, grid and labels; draws what `children` returns for the scales. Scales with its container. */
export function Plot(props: PlotProps) {
  const { x, y, xLabel, yLabel, name, width = 400, height = 320, ticks = 5, tickText = plainTicks, children, ...rest } = props;
  const [left, right] = x;
  const [low, high] = y;
  return (
    <svg {...rest} class={`plot ${rest.class ?? ''}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      <Axes {...{ left, right, low, high, xLabel, yLabel, width, height, ticks, tickText }} />
      {children(plotScales({ x, y, width, height }))}
    </svg>
  );
}

interface AxesProps extends Required<Pick<PlotProps, 'xLabel' | 'yLabel' | 'width' | 'height' | 'ticks' | 'tickText'>> {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** The still part of a plot, drawn again only where its range changes. */
const Axes = memo(({ left, right, low, high, xLabel, yLabel, width, height, ticks, tickText }: AxesProps) => {
  const end = width - margin.right;
  const bottom = height - margin.bottom;
  const scales = plotScales({ x: [left, right], y: [low, high], width, height });
  return (
    <g class="plot-grid" aria-hidden="true">
      {scales.x.ticks(ticks).map((tick) => (
        <g key={tick} transform={`translate(${scales.x(tick)},0)`} data-zero={tick === 0 || undefined}>
          <line y1={margin.top} y2={bottom} />
          <text y={bottom + 16} text-anchor="middle">
            {(tickText.x ?? plain)(tick)}
          </text>
        </g>
      ))}
      {scales.y.ticks(ticks).map((tick) => (
        <g key={tick} transform={`translate(0,${scales.y(tick)})`} data-zero={tick === 0 || undefined}>
          <line x1={margin.left} x2={end} />
          <text x={margin.left - 6} dy="0.32em" text-anchor="end">
            {(tickText.y ?? plain)(tick)}
          </text>
        </g>
      ))}
      <text class="plot-label" x={(margin.left + end) / 2} y={height - 4} text-anchor="middle">
        {xLabel}
      </text>
      <text class="plot-label" transform={`translate(11,${(margin.top + bottom) / 2}) rotate(-90)`} text-anchor="middle">
        {yLabel}
      </text>
    </g>
  );
});

/** The scales of a plot of this size, for turning a pointer's place back into values. */
export function plotScales({ x, y, width = 400, height = 320 }: Pick<PlotProps, 'x' | 'y' | 'width' | 'height'>): PlotScales {
  return {
    x: scaleLinear([...x], [margin.left, width - margin.right]),
    y: scaleLinear([...y], [height - margin.bottom, margin.top]),
  };
}
