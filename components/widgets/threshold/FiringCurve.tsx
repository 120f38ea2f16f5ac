import { useMemo } from 'preact/hooks';
import { dragged } from '../../shared/dragged.ts';
import { litBy } from '../../shared/lit.ts';
import { Plot, plotScales } from '../../shared/Plot.tsx';
import { snap } from '../../shared/params.ts';
import { polyline } from '../../shared/polyline.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { flowers } from './iris.ts';
import { firingCurve, type Judgement } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

const biases = [-10, 10] as const;
const counts = [0, flowers.length] as const;
const size = { width: 400, height: 190 };
const scales = plotScales({ x: biases, y: counts, ...size });

interface FiringCurveProps {
  readonly widget: Widget<typeof params>;
  readonly judgement: Judgement;
}

/** How many flowers fire for every bias, with the present one marked; the curve never falls. */
export function FiringCurve({ widget, judgement }: FiringCurveProps) {
  const words = text[widget.props.lang];
  const { w1, w2, noBias } = widget.values;
  const { bias, firing } = judgement;
  const curve = useMemo(() => polyline(firingCurve({ w1, w2 }).map(([b, count]) => [scales.x(b), scales.y(count)])), [w1, w2]);
  const move = dragged(({ x }) => widget.set({ b: snap(scales.x.invert(x), params.b) }));
  const [x, y] = [scales.x(bias), scales.y(firing)];
  return (
    <Plot
      class="threshold-curve"
      x={biases}
      y={counts}
      ticks={4}
      {...size}
      xLabel={words.biasAxis}
      yLabel={words.countAxis}
      name={words.curveName(judgement)}
      data-fixed={noBias || widget.isLocked('b') || undefined}
      {...(noBias ? {} : move)}
    >
      {() => (
        <>
          <path class="threshold-stairs" d={curve} />
          <g class="threshold-now" {...litBy(widget, 'b')}>
            <path
              d={polyline([
                [x, scales.y(0)],
                [x, y],
                [scales.x(-10), y],
              ])}
            />
            <circle cx={x} cy={y} r={5.5} />
          </g>
        </>
      )}
    </Plot>
  );
}
