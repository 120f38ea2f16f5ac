import type { ComponentChildren } from 'preact';
import type { PlotScales } from '../../shared/Plot.tsx';

/** What a plot draws, cut off at its axes. */
export function Inside({ scales, children }: { readonly scales: PlotScales; readonly children: ComponentChildren }) {
  const [left = 0, right = 0] = scales.x.range();
  const [bottom = 0, top = 0] = scales.y.range();
  const [width, height] = [right - left, bottom - top];
  return (
    <svg aria-hidden="true" x={left} y={top} width={width} height={height} viewBox={`${left} ${top} ${width} ${height}`}>
      {children}
    </svg>
  );
}
