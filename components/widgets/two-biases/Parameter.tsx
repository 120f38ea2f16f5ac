import { useMemo } from 'preact/hooks';
import { dragged } from '../../shared/dragged.ts';
import { formatFixed } from '../../shared/format.ts';
import { litBy } from '../../shared/lit.ts';
import { snap } from '../../shared/params.ts';
import { polyline } from '../../shared/polyline.ts';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { DataPlot, dataScales } from './DataPlot.tsx';
import { bestLine, lossOf } from './line.ts';
import type { Outcome } from './model.ts';
import { params } from './params.ts';
import { SideTitle } from './SideTitle.tsx';
import { Training } from './Training.tsx';
import { text } from './text.ts';

interface ParameterProps {
  readonly widget: Widget<typeof params>;
  readonly outcome: Outcome;
}

/** The left side: one model, one data set, and b as a number that can be set or trained. */
export function Parameter({ widget, outcome: { x, y } }: ParameterProps) {
  const words = text[widget.props.lang];
  const { b } = widget.values;
  const up = y[0] ?? [];
  const { w, best } = useMemo(() => bestLine(x, up), [x, up]);
  const trained = snap(best, params.b);
  const loss = lossOf(w, b, x, up);
  const at = (place: number): [number, number] => [dataScales.x(place), dataScales.y(w * place + b)];
  const [, height] = at(0);
  const boundary = b === 0 ? 0 : -b / w;
  const [left = 0, right = 0] = dataScales.x.domain();
  const positive = [Math.max(left, Math.min(right, boundary)), w < 0 ? left : right].map(dataScales.x);
  const move = dragged((to) => widget.set({ b: snap(dataScales.y.invert(to.y), params.b) }));
  const shown = { w: formatFixed(w), b: formatFixed(b) };
  return (
    <section class="two-biases-side two-biases-parameter">
      <SideTitle of="parameter" name={words.parameterName} is={words.parameterIs} />
      <p class="equation">
        ŷ = <Sym of="w" role="weight" widget={widget} /> · <Sym of="x" role="input" /> + <Sym of="b" role="bias" widget={widget} /> =
        <Sym of="w" role="weight" widget={widget} value={shown.w} /> · <Sym of="x" role="input" /> {b < 0 ? '−' : '+'}{' '}
        <Sym of="b" role="bias" widget={widget} value={formatFixed(Math.abs(b))} spoken={`b = ${shown.b}`} />
      </p>
      <DataPlot name={words.lineName(shown.w, shown.b, formatFixed(loss))} x={x} y={up} isLit={widget.lit === 'noise'}>
        <path class="two-biases-positive" d={`M${positive[0]},${dataScales.y(0)}H${positive[1]}`} />
        <path class="two-biases-line" data-lit={widget.lit === 'w' || undefined} d={polyline([at(left), at(right)])} />
        <g class="two-biases-b" {...litBy(widget, 'b')}>
          <path d={`M${dataScales.x(0)},${dataScales.y(0)}V${height}`} />
          <circle cx={dataScales.x(0)} cy={height} r={6} />
          {!widget.isLocked('b') && <circle class="two-biases-grip" cx={dataScales.x(0)} cy={height} r={18} {...move} />}
        </g>
      </DataPlot>
      <p>{words.boundary(formatFixed(boundary), boundary < left || boundary > right)}</p>
      <Training widget={widget} trained={trained} loss={loss} least={lossOf(w, trained, x, up)} />
    </section>
  );
}
