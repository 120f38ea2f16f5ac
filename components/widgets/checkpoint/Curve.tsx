import { formatFixed } from '../../shared/format.ts';
import { polyline } from '../../shared/polyline.ts';
import { Chart } from './Chart.tsx';
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
const epochs = { from: 0, to: lastEpoch, ticks: [0, 20, 40, 60, 80, 100, 120] };
const errors = { from: 0, to: most, ticks: [0, 0.1, 0.2, 0.3] };

/** The error from epoch to epoch: of this training, and of the same one undisturbed. */
export function Curve({ words, plan, scene: { now, curve, reference } }: CurveProps) {
  const undisturbed = reference.at(-1)?.error ?? now.error;
  const name = words.curve(plan.epoch, formatFixed(now.error, 3), formatFixed(undisturbed, 3));
  const isLate = plan.saved > lastEpoch * 0.8;
  return (
    <Chart x={{ ...epochs, label: words.epoch }} y={{ ...errors, label: words.errorAxis }} name={name} width={400} height={230}>
      {(x, y) => {
        const height = (error: number) => y(Math.min(most, error));
        const path = (moments: readonly Moment[]) => polyline(moments.map(({ epoch, error }) => [x(epoch), height(error)] as const));
        return (
          <>
            {plan.saved >= 0 && (
              <g class="checkpoint-saved">
                <path d={`M${x(plan.saved)} ${y(0)}V${y(most)}`} />
                <text x={x(plan.saved) + (isLate ? -5 : 5)} y={y(most) + 12} text-anchor={isLate ? 'end' : 'start'}>
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
    </Chart>
  );
}
