import { useMemo } from 'preact/hooks';
import { dragged } from '../../shared/dragged.ts';
import { Plot, plotScales } from '../../shared/Plot.tsx';
import { snap } from '../../shared/params.ts';
import { polyline } from '../../shared/polyline.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { halfPlane, type Point } from './halfPlane.ts';
import { type Dot, Marks } from './Marks.tsx';
import { type Judgement, nearestFlower, type Sample, weightedSum } from './model.ts';
import { PickedFlower } from './PickedFlower.tsx';
import { params } from './params.ts';
import { text } from './text.ts';

const lengths: Point = [-0.6, 7.4];
const widths: Point = [-0.2, 2.8];
const size = { width: 400, height: 320 };
const scales = plotScales({ x: lengths, y: widths, ...size });

interface PlaneProps {
  readonly widget: Widget<typeof params>;
  readonly judgement: Judgement;
}

/** The plane of the two measurements, cut where the weighted sum equals the threshold. */
export function Plane({ widget, judgement }: PlaneProps) {
  const words = text[widget.props.lang];
  const { bias, samples } = judgement;
  const { region, boundary } = halfPlane(widget.values, bias, lengths, widths);
  const dots = useMemo(() => dotsOf(samples), [samples]);
  const picked = samples[widget.values.flower - 1];
  const toPixels = (points: readonly Point[]) => polyline(points.map(([x, y]) => [scales.x(x), scales.y(y)]));
  const pick = dragged(({ x, y }) => {
    const flower = nearestFlower(scales.x.invert(x), scales.y.invert(y), { x1: lengths[1] - lengths[0], x2: widths[1] - widths[0] });
    widget.set({ flower });
  });
  const move = dragged(({ x, y }) =>
    widget.set({ b: snap(0 - weightedSum(widget.values, { x1: scales.x.invert(x), x2: scales.y.invert(y) }), params.b) }),
  );
  const isFixed = widget.values.noBias || widget.isLocked('b');
  return (
    <Plot
      class="threshold-plane"
      x={lengths}
      y={widths}
      {...size}
      xLabel={words.length}
      yLabel={words.width}
      name={words.planeName(judgement)}
      {...pick}
    >
      {() => (
        <>
          {region.length > 0 && <path class="threshold-region" d={`${toPixels(region)}Z`} />}
          <path class="threshold-boundary" data-lit={['w1', 'w2', 'b', 'θ'].includes(widget.lit) || undefined} d={toPixels(boundary)} />
          {bias === 0 && <path class="threshold-pin" d={`M${scales.x(0) - 6},${scales.y(0)}h12m-6,-6v12`} />}
          <Marks dots={dots} />
          {picked !== undefined && <PickedFlower widget={widget} x={scales.x(picked.x1)} y={scales.y(picked.x2)} scales={scales} />}
          {!isFixed && <path class="threshold-grip" d={toPixels(boundary)} {...move} />}
        </>
      )}
    </Plot>
  );
}

/** Flowers of the same measurements share one mark, its area growing with their number. */
function dotsOf(samples: readonly Sample[]): Dot[] {
  const places = new Map<string, { sample: Sample; count: number }>();
  for (const sample of samples) {
    const key = `${sample.x1},${sample.x2}`;
    places.set(key, { sample, count: (places.get(key)?.count ?? 0) + 1 });
  }
  return [...places.values()].map(({ sample, count }) => ({
    ...sample,
    x: scales.x(sample.x1),
    y: scales.y(sample.x2),
    r: 3 * Math.sqrt(0.5 + count / 2),
  }));
}
