import type { ComponentChildren } from 'preact';
import { Plot, type PlotScales, plotScales } from '../../shared/Plot.tsx';
import { Inside } from './Inside.tsx';

const x = [-1.05, 1.05] as const;
const y = [-2.5, 2.5] as const;
const size = { width: 400, height: 300 };

/** The scales of both drawings of data, so that they can be compared. */
export const dataScales: PlotScales = plotScales({ x, y, ...size });

interface DataPlotProps {
  readonly name: string;
  /** Where one data set lies. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly isLit: boolean;
  readonly children: ComponentChildren;
}

/** One data set over the same axes on both sides, with what a side draws beneath it. */
export function DataPlot({ name, x: across, y: up, isLit, children }: DataPlotProps) {
  return (
    <Plot x={x} y={y} {...size} xLabel="x" yLabel="y" name={name}>
      {(scales) => (
        <Inside scales={scales}>
          {children}
          <path
            class="two-biases-data"
            data-lit={isLit || undefined}
            d={across.map((place, i) => dot(scales.x(place), scales.y(up[i] ?? 0))).join('')}
          />
        </Inside>
      )}
    </Plot>
  );
}

/** A point of the data as a piece of one path, which is quicker to move than many circles. */
const dot = (x: number, y: number): string => `M${x.toFixed(1)},${y.toFixed(1)}m-3.6,0a3.6,3.6 0 1,0 7.2,0a3.6,3.6 0 1,0 -7.2,0Z`;
