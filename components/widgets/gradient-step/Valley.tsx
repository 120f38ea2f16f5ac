import { Plot, type PlotScales } from '../../shared/Plot.tsx';
import { polyline } from '../../shared/polyline.ts';
import { bottom, type LossAt, lossAt } from './model.ts';
import { shown } from './shown.ts';
import type { GradientStepText } from './text.ts';

interface ValleyProps {
  readonly words: GradientStepText;
  readonly path: readonly LossAt[];
  readonly step: number;
  /** By how much the weight is changed to try the slope; 0 draws no trial. */
  readonly nudge: number;
  /** The symbol that pointer or focus is on. */
  readonly lit?: string;
  readonly small?: boolean;
}

const [left, right, high] = [-1.2, 4.4, 20];
const curve = Array.from({ length: 57 }, (_, i) => lossAt(left + (i * (right - left)) / 56));

/** Whether a weight and its loss lie in the picture. */
export const isInside = ({ weight, loss }: LossAt): boolean => weight >= left && weight <= right && loss <= high;

/** The loss over the weight, and the steps down it. */
export function Valley({ words, path, step, nudge, lit = '', small = false }: ValleyProps) {
  const now = path[step] ?? lossAt(0);
  const walked = path.slice(0, step + 1);
  return (
    <Plot
      x={[left, right]}
      y={[-2, high]}
      xLabel={words.weight}
      yLabel={words.loss}
      name={words.curveName(step, shown(now.weight), shown(now.loss), shown(now.slope), shown(bottom))}
      width={small ? 240 : 420}
      height={small ? 200 : 320}
    >
      {(scales) => (
        <>
          <path class="gradient-curve" d={polyline(curve.filter(isInside).map(placeIn(scales)))} />
          <path class="gradient-walk" d={polyline(walked.filter(isInside).map(placeIn(scales)))} />
          {walked.filter(isInside).map((at, place) => (
            <Spot key={place} scales={scales} at={at} isNow={at === now} isLit={at === now && lit === 'w'} />
          ))}
          {isInside(now) && <Tangent scales={scales} at={now} nudge={nudge} isLit={lit === 'slope'} />}
        </>
      )}
    </Plot>
  );
}

const placeIn =
  ({ x, y }: PlotScales) =>
  ({ weight, loss }: LossAt): [number, number] => [x(weight), y(loss)];

interface SpotProps {
  readonly scales: PlotScales;
  readonly at: LossAt;
  readonly isNow: boolean;
  readonly isLit: boolean;
}

function Spot({ scales, at, isNow, isLit }: SpotProps) {
  const [x, y] = placeIn(scales)(at);
  return <circle class="gradient-spot" data-now={isNow || undefined} data-lit={isLit || undefined} cx={x} cy={y} r={isNow ? 6.5 : 3.5} />;
}

interface TangentProps {
  readonly scales: PlotScales;
  readonly at: LossAt;
  readonly nudge: number;
  readonly isLit: boolean;
}

/** The slope as a line that touches the curve, and the trial as a line through two of its points. */
function Tangent({ scales, at, nudge, isLit }: TangentProps) {
  const { weight, loss, slope } = at;
  const reach = 0.9 / Math.max(1, Math.abs(slope) / 4);
  const there = nudge === 0 ? null : lossAt(weight + nudge);
  const line = (from: number, to: number, through: number) =>
    polyline([from, to].map((w) => [scales.x(w), scales.y(loss + through * (w - weight))]));
  return (
    <>
      <path class="gradient-tangent" data-lit={isLit || undefined} d={line(weight - reach, weight + reach, slope)} />
      {there !== null && isInside(there) && (
        <g class="gradient-trial">
          <path d={line(weight, there.weight, (there.loss - loss) / nudge)} />
          <circle cx={scales.x(there.weight)} cy={scales.y(there.loss)} r={3} />
        </g>
      )}
    </>
  );
}
