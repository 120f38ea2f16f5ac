import { formatNumber } from '../../shared/format.ts';
import { snap } from '../../shared/params.ts';
import { Arrow } from './Arrow.tsx';
import { gateInputs } from './gates.ts';
import { cut, labelPlace, low, toX, toY } from './geometry.ts';
import { HalfPlane } from './HalfPlane.tsx';
import { Handle } from './Handle.tsx';
import { Mark } from './Mark.tsx';
import { type Firing, fire, type Point } from './model.ts';
import { Plane } from './Plane.tsx';
import { params } from './params.ts';
import { Shift } from './Shift.tsx';
import type { PerceptronText } from './text.ts';
import { useLineHandles } from './useLineHandles.tsx';
import type { PerceptronWidget } from './View.tsx';

interface PlanePartProps {
  readonly widget: PerceptronWidget;
  readonly firing: Firing;
  readonly text: PerceptronText;
}

/** The plane with the decision line to drag, the side where the output is 1, the gate's inputs and the current one. */
export function PlanePart({ widget, firing: { y }, text }: PlanePartProps) {
  const { values, lit } = widget;
  const line = useLineHandles(widget, text);
  const put = ([x1, x2]: Point) => widget.set({ x1: snap(x1, params.x1), x2: snap(x2, params.x2) });
  const drag = (what: string, point: Point) => (what === 'point' ? put(point) : line.drag(what, point));
  const pick = (point: Point) => put(gateInputs.find(([x1, x2]) => Math.hypot(point[0] - x1, point[1] - x2) < 0.16) ?? point);
  const outputs = gateInputs.map((input) => ({ input, y: fire(values, input, values.tie).y }));
  const ones = outputs.filter((output) => output.y === 1).map(({ input }) => `(${input.join(', ')})`);
  const shown = `(${formatNumber(values.x1)}, ${formatNumber(values.x2)})`;
  const note = noteOf(widget, y, text);
  const isGateInput = [values.x1, values.x2].every((x) => x === 0 || x === 1);
  const handles = (
    <>
      {line.handles}
      <Handle
        what="point"
        at={[values.x1, values.x2]}
        label={text.point}
        range={[params.x1.min, values.x1, params.x1.max]}
        valueText={`x₁ = ${formatNumber(values.x1)}, x₂ = ${formatNumber(values.x2)}`}
        isLocked={widget.isLocked('x1') && widget.isLocked('x2')}
        onMove={(right, up) => put([values.x1 + right * params.x1.step, values.x2 + up * params.x2.step])}
      />
    </>
  );
  return (
    <div class="plane-part">
      <Plane
        name={text.plane(note, shown, y, ones.join(', ') || text.none)}
        axes={['x₁', 'x₂']}
        {...{ handles }}
        onDrag={drag}
        onPick={pick}
      >
        <HalfPlane
          neuron={values}
          tie={values.tie}
          id={`${widget.props.figure}-p`}
          drag={widget.isLocked('b') ? undefined : 'shift'}
          isLit={['b', 'y', 'z'].includes(lit)}
        />
        {([0, 1] as const).map((output) => (
          <SideLabel key={output} {...{ widget, output }} />
        ))}
        <path class="plane-threads" d={`M${toX(values.x1)} ${toY(low)}V${toY(values.x2)}H${toX(low)}`} />
        {line.arrow !== null && <Arrow tip={line.arrow} isLit={['w', 'w1', 'w2'].includes(lit)} />}
        {line.grip !== null && !widget.isLocked('b') && <Shift at={line.grip} neuron={values} />}
        {outputs.map((output) => (
          <Mark key={output.input.join('')} at={output.input} output={output.y} />
        ))}
        {!isGateInput && <Mark at={[values.x1, values.x2]} output={y} />}
      </Plane>
      <p class="plane-note">{note}</p>
      <p class="plane-keys">{text.keys}</p>
    </div>
  );
}

/** The output on one side of the line, written where that side is deepest. */
function SideLabel({ widget, output }: { readonly widget: PerceptronWidget; readonly output: 0 | 1 }) {
  const place = labelPlace(widget.values, output, widget.values.tie);
  if (place === null) return null;
  return (
    <text
      class="plane-side"
      data-on={output === 1 || undefined}
      x={toX(place[0])}
      y={toY(place[1])}
      dy="0.35em"
      text-anchor="middle"
    >{`y = ${output}`}</text>
  );
}

/** The line as an equation, or why there is none to see. */
function noteOf({ values }: PerceptronWidget, y: number, text: PerceptronText): string {
  const { w1, w2, b } = values;
  if (w1 === 0 && w2 === 0) return text.noLine(formatNumber(b), y);
  if (cut(values).line === null) return text.lineOutside(fire(values, [0, 0], values.tie).y);
  const term = (value: number, symbol: string) => `${value < 0 ? '−' : '+'} ${formatNumber(Math.abs(value))}${symbol}`;
  return `${text.line} ${formatNumber(b)} ${term(w1, 'x₁')} ${term(w2, 'x₂')} = 0`;
}
