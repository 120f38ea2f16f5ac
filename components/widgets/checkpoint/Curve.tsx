import { formatFixed } from '../../shared/format.ts';
import { Plot } from '../../shared/Plot.tsx';
import { polyline } from '../../shared/polyline.ts';
import type { Scene } from './model.ts';
import { lastEpoch } from './params.ts';
import type { CheckpointText } from './text.ts';
import type { Moment, Plan } from './timeline.ts';

interface CurveProps {
  readonly words: CheckpointText;
  readonly plan: Plan;
  readonly scene: Scene;
}

/** The largest error shown; what lies above is cut off. */
const most = 0.3;

/** The error from epoch to epoch: of this training, and of the same one undisturbed. */
export function Curve({ words, plan, scene: { now, curve, reference } }: CurveProps) {
  const undisturbed = reference.at(-1)?.error ?? now.error;
  const name = words.curve(plan.epoch, formatFixed(now.error, 3), formatFixed(undisturbed, 3));
  return (
    <Plot
      class="checkpoint-curve"
      x={[0, lastEpoch]}
      y={[0, most]}
      xLabel={words.epoch}
      yLabel={words.errorAxis}
      name={name}
      height={250}
      ticks={4}
    >
      {({ x, y }) => {
        const height = (error: number) => y(Math.min(most, error));
        const path = (moments: readonly Moment[]) => polyline(moments.map(({ epoch, error }) => [x(epoch), height(error)] as const));
        return (
          <>
            {plan.saved >= 0 && (
              <g class="checkpoint-saved">
                <path d={`M${x(plan.saved)} ${y(0)}V${y(most)}`} />
                <text
                  x={x(plan.saved) + (plan.saved > lastEpoch * 0.8 ? -5 : 5)}
                  y={y(most) + 12}
                  text-anchor={plan.saved > lastEpoch * 0.8 ? 'end' : 'start'}
                >
                  {words.file}
                </text>
              </g>
            )}
            <path class="checkpoint-reference" d={path(reference)} />
            <path class="checkpoint-run" d={path(curve)} />
            <circle class="checkpoint-head" cx={x(plan.epoch)} cy={height(now.error)} r="5" />
          </>
        );
      }}
    </Plot>
  );
}
