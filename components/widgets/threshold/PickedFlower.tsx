import { litBy } from '../../shared/lit.ts';
import type { PlotScales } from '../../shared/Plot.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import type { params } from './params.ts';

interface PickedFlowerProps {
  readonly widget: Widget<typeof params>;
  /** Where it lies on the drawing. */
  readonly x: number;
  readonly y: number;
  readonly scales: PlotScales;
}

/** The flower of the formula in the plane: a ring, and a line to each axis for its two measurements. */
export function PickedFlower({ widget, x, y, scales }: PickedFlowerProps) {
  const [left = 0] = scales.x.range();
  const [bottom = 0] = scales.y.range();
  return (
    <g class="threshold-picked">
      <path {...litBy(widget, 'x1')} d={`M${x},${y}V${bottom}`} />
      <path {...litBy(widget, 'x2')} d={`M${x},${y}H${left}`} />
      <circle cx={x} cy={y} r={9} />
    </g>
  );
}
