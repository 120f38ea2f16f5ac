import { Arrow } from '../perceptron/Arrow.tsx';
import { gateInputs } from '../perceptron/gates.ts';
import { toX, toY } from '../perceptron/geometry.ts';
import { HalfPlane } from '../perceptron/HalfPlane.tsx';
import { Mark } from '../perceptron/Mark.tsx';
import { fire } from '../perceptron/model.ts';
import { Plane } from '../perceptron/Plane.tsx';
import { Shift } from '../perceptron/Shift.tsx';
import { useLineHandles } from '../perceptron/useLineHandles.tsx';
import { rightCount, wanted } from './model.ts';
import type { XorText } from './text.ts';
import type { XorWidget } from './View.tsx';

interface OnePlaneProps {
  readonly widget: XorWidget;
  readonly text: XorText;
}

/** XOR's inputs and one line to move; inputs on the wrong side are ringed. */
export function OnePlane({ widget, text }: OnePlaneProps) {
  const { values, lit, props, isLocked } = widget;
  const line = useLineHandles(widget, text);
  const outputs = gateInputs.map((input) => fire(values, input).y);
  const ones = gateInputs.filter((_, i) => outputs[i] === 1).map((input) => `(${input.join(', ')})`);
  return (
    <Plane
      name={text.onePlane(ones.join(', '), text.right(rightCount(values)))}
      axes={['x₁', 'x₂']}
      handles={line.handles}
      onDrag={line.drag}
    >
      <HalfPlane neuron={values} id={`${props.figure}-x`} drag={isLocked('b') ? undefined : 'shift'} isLit={lit === 'b'} />
      <g class="xor-diagonals">
        <path d={`M${toX(0)} ${toY(0)}L${toX(1)} ${toY(1)}M${toX(0)} ${toY(1)}L${toX(1)} ${toY(0)}`} />
        <circle cx={toX(0.5)} cy={toY(0.5)} r="4" />
      </g>
      {line.arrow !== null && <Arrow tip={line.arrow} isLit={['w', 'w1', 'w2'].includes(lit)} />}
      {line.grip !== null && !isLocked('b') && <Shift at={line.grip} neuron={values} />}
      {gateInputs.map((input, i) => (
        <Mark key={input.join('')} at={input} output={outputs[i] ?? 0} isWrong={String(outputs[i]) !== wanted[i]} />
      ))}
    </Plane>
  );
}
