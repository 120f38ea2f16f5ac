import { useMemo } from 'preact/hooks';
import { dragged } from '../../shared/dragged.ts';
import { formatNumber } from '../../shared/format.ts';
import { plotScales } from '../../shared/Plot.tsx';
import { snap } from '../../shared/params.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { type Dot, Marks } from './Marks.tsx';
import { type Judgement, type Sample, stackLevels } from './model.ts';
import { params } from './params.ts';
import { ThetaMarker } from './ThetaMarker.tsx';
import { text } from './text.ts';

const size = { width: 400, height: 204 };
const scale = plotScales({ x: [-10, 10], y: [0, 1], ...size }).x;
const ground = size.height - 44;
const roof = 46;
const radius = 3.1;

interface NumberLineProps {
  readonly widget: Widget<typeof params>;
  readonly judgement: Judgement;
}

/** Every flower's weighted sum on one axis and the threshold standing on it; what it does not fall short of fires. */
export function NumberLine({ widget, judgement }: NumberLineProps) {
  const words = text[widget.props.lang];
  const { samples, theta } = judgement;
  const dots = useMemo(() => dotsOf(samples), [samples]);
  const picked = dots[widget.values.flower - 1];
  const x = scale(theta);
  const move = dragged((to) => widget.set({ b: snap(0 - scale.invert(to.x), params.b) }));
  return (
    <svg
      class="plot threshold-line"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={words.lineName(judgement)}
      {...(widget.values.noBias ? {} : move)}
      data-fixed={widget.values.noBias || widget.isLocked('b') || undefined}
    >
      <rect class="threshold-region" x={x} y={roof - 8} width={scale(10) - x} height={ground - roof + 8} />
      <g class="plot-grid" aria-hidden="true">
        {scale.ticks(5).map((tick) => (
          <g key={tick} transform={`translate(${scale(tick)},0)`}>
            <line y1={ground} y2={ground + 5} />
            <text y={ground + 18} text-anchor="middle">
              {formatNumber(tick)}
            </text>
          </g>
        ))}
        <line class="threshold-ground" x1={scale(-10)} x2={scale(10)} y1={ground} y2={ground} />
        <text class="plot-label" x={scale(0)} y={size.height - 4} text-anchor="middle">
          {words.sum}
        </text>
      </g>
      <Marks dots={dots} />
      {picked !== undefined && (
        <circle class="threshold-picked-dot" data-lit={widget.lit === 'sum' || undefined} cx={picked.x} cy={picked.y} r={radius + 3} />
      )}
      <ThetaMarker widget={widget} theta={theta} x={x} ground={ground} />
    </svg>
  );
}

/** Dots above their sums, stacked where sums are nearly the same and closer where a stack is high. */
function dotsOf(samples: readonly Sample[]): Dot[] {
  const levels = stackLevels(samples, 0.36);
  const pitch = Math.min(2 * radius + 0.4, (ground - roof - 2 * radius) / Math.max(1, ...levels));
  return samples.map((sample, i) => ({ ...sample, x: scale(sample.sum), y: ground - radius - 2 - (levels[i] ?? 0) * pitch, r: radius }));
}
