import { dragged } from '../../shared/dragged.ts';
import { formatFixed } from '../../shared/format.ts';
import { Plot, plotScales } from '../../shared/Plot.tsx';
import { snap } from '../../shared/params.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { Curves } from './Curves.tsx';
import { highestError, type Outcome } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

const degrees = [-0.4, 9.4] as const;
const size = { width: 400, height: 270 };

interface ErrorCurvesProps {
  readonly widget: Widget<typeof params>;
  readonly outcome: Outcome;
}

/** Bias², variance, noise and their sum over flexibility; press a degree to choose it. */
export function ErrorCurves({ widget, outcome }: ErrorCurvesProps) {
  const words = text[widget.props.lang];
  const { degree, noise } = widget.values;
  const top = highestError(noise);
  const choose = dragged(({ x }) =>
    widget.set({ degree: snap(plotScales({ x: degrees, y: [0, top], ...size }).x.invert(x), params.degree) }),
  );
  const name = words.curvesName(outcome.byDegree.map((parts) => `${parts.degree}: ${formatFixed(parts.total, 2)}`).join(', '));
  return (
    <Plot
      class="two-biases-curves"
      x={degrees}
      y={[0, top]}
      {...size}
      ticks={10}
      xLabel={words.degreeAxis}
      yLabel={words.errorAxis}
      name={name}
      {...choose}
    >
      {(scales) => <Curves byDegree={outcome.byDegree} degree={degree} scales={scales} lit={widget.lit} />}
    </Plot>
  );
}
