import { Control } from '../../shared/Control.tsx';
import { formatFixed } from '../../shared/format.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { DataPlot } from './DataPlot.tsx';
import { Fits } from './Fits.tsx';
import type { Outcome } from './model.ts';
import { Polynomial } from './Polynomial.tsx';
import { params } from './params.ts';
import { SideTitle } from './SideTitle.tsx';
import { text } from './text.ts';

interface ProcedureProps {
  readonly widget: Widget<typeof params>;
  readonly outcome: Outcome;
}

/** The right side: one way of learning, repeated on many data sets. */
export function Procedure({ widget, outcome: { x, y, byDegree } }: ProcedureProps) {
  const words = text[widget.props.lang];
  const { degree, sets, points, seed } = widget.values;
  const parts = byDegree[degree];
  return (
    <section class="two-biases-side two-biases-procedure">
      <SideTitle of="statistical" name={words.statisticalName} is={words.statisticalIs} />
      <Polynomial degree={degree} />
      <DataPlot
        name={
          parts === undefined
            ? words.undetermined(degree, points)
            : words.fitsName(sets, degree, formatFixed(parts.biasSquared, 3), formatFixed(parts.variance, 3))
        }
        x={x}
        y={y[0] ?? []}
        isLit={widget.lit === 'noise'}
      >
        <Fits parts={parts} lit={widget.lit === 'variance' ? 'fits' : widget.lit === 'bias²' ? 'gap' : ''} />
      </DataPlot>
      <ul class="two-biases-legend">
        <li data-of="truth">{words.truth}</li>
        <li data-of="mean">{words.mean}</li>
        <li data-of="fit">{words.fit}</li>
        <li data-of="data">{words.data}</li>
      </ul>
      <div class="two-biases-controls">
        <Control widget={widget} name="degree" label={words.degree} valueText={words.degreeSpoken(degree)} />
        <Control widget={widget} name="noise" label={words.noiseSlider} />
        <Control widget={widget} name="points" label={words.points} />
        <Control widget={widget} name="sets" label={words.sets} />
      </div>
      {!widget.isHidden('seed') && (
        <button type="button" disabled={widget.isLocked('seed')} onClick={() => widget.set({ seed: (seed % params.seed.max) + 1 })}>
          {words.again(seed)}
        </button>
      )}
    </section>
  );
}
