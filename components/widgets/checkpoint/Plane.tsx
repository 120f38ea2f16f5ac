import { polyline } from '../../shared/polyline.ts';
import { type Axis, Chart } from './Chart.tsx';
import { dots, reach } from './dots.ts';
import { isFilled, regionOf } from './model.ts';
import type { Weights } from './training.ts';

interface PlaneProps {
  /** What a screen reader says for the picture. */
  readonly name: string;
  readonly weights: Weights;
  readonly outputs: readonly number[];
  /** Tells its pattern from others on the page. */
  readonly id: string;
}

const axis = (label: string): Axis => ({ from: -reach, to: reach, ticks: [-1.5, -1, -0.5, 0, 0.5, 1, 1.5], label });
const [across, upwards] = [axis('x₁'), axis('x₂')];

/** The dots, and the part of the plane where the network says “filled”. */
export function Plane({ name, weights, outputs, id }: PlaneProps) {
  const pattern = `hatch-${id.replace(/\W/g, '-')}`;
  return (
    <Chart x={across} y={upwards} name={name} width={334} height={328}>
      {(x, y) => {
        const path = regionOf(weights)
          .map((ring) => `${polyline(ring.map(([x1, x2]) => [x(x1), y(x2)] as const))}Z`)
          .join('');
        return (
          <>
            <pattern id={pattern} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path class="checkpoint-hatch" d="M0 0V8" />
            </pattern>
            <path class="checkpoint-tint" fill-rule="evenodd" d={path} />
            <path class="checkpoint-edge" fill={`url(#${pattern})`} fill-rule="evenodd" d={path} />
            {dots.map(({ x1, x2, kind }, i) => {
              const isWrong = isFilled(outputs[i] ?? 0) !== (kind === 1);
              return (
                <g key={i} class="checkpoint-dot" data-kind={kind} transform={`translate(${x(x1).toFixed(1)},${y(x2).toFixed(1)})`}>
                  {isWrong && <circle class="checkpoint-wrong" r="9" />}
                  <circle r="5" />
                </g>
              );
            })}
          </>
        );
      }}
    </Chart>
  );
}
