import { useRef } from 'preact/hooks';
import { formatNumber } from '../../shared/format.ts';
import { snap } from '../../shared/params.ts';
import { arrowOf, biasThrough, degreesOf, gripOf, weightsAt } from './geometry.ts';
import { Handle } from './Handle.tsx';
import type { LineText } from './lineText.ts';
import type { Neuron, Point } from './model.ts';
import { params } from './params.ts';

/** What a line needs of the widget it stands in. */
interface LineWidget {
  readonly values: Neuron;
  readonly set: (change: Partial<Neuron>) => void;
  readonly isLocked: (name: keyof Neuron) => boolean;
  readonly light: (symbol: string) => void;
}

/** Handles that shift a line (its bias) and turn it (its weights, keeping their length), and what dragging them does. */
export function useLineHandles(widget: LineWidget, text: LineText) {
  const { values, set, isLocked, light } = widget;
  const turning = useRef({ degrees: 0, length: 0 });
  const [grip, arrow] = [gripOf(values), arrowOf(values)];
  const isTurnLocked = isLocked('w1') || isLocked('w2');

  const startTurn = () => {
    turning.current = { degrees: degreesOf(values.w1, values.w2), length: Math.hypot(values.w1, values.w2) };
    light('w');
  };
  const turnTo = (degrees: number) => {
    turning.current.degrees = degrees;
    set(weightsAt(degrees, turning.current.length));
  };
  const turnBy = (sign: number) => {
    const { degrees, length } = turning.current;
    const turns = Array.from({ length: 18 }, (_, i) => degrees + sign * 5 * (i + 1));
    turnTo(turns.find((turned) => isOther(weightsAt(turned, length), values)) ?? degrees);
  };
  const drag = (what: string, point: Point) => {
    if (what === 'shift') set({ b: snap(biasThrough(values, point), params.b) });
    if (what === 'turn') turnTo(degreesOf(...point));
  };
  const handles = grip !== null && arrow !== null && (
    <>
      <Handle
        what="shift"
        at={grip}
        label={text.shiftLine}
        range={[params.b.min, values.b, params.b.max]}
        valueText={`b = ${formatNumber(values.b)}`}
        isLocked={isLocked('b')}
        onMove={(right, up) => set({ b: snap(values.b + (right + up) * params.b.step, params.b) })}
        onFocus={() => light('b')}
        onBlur={() => light('')}
      />
      <Handle
        what="turn"
        at={arrow}
        label={text.turnLine}
        range={[-180, Math.round(degreesOf(values.w1, values.w2)), 180]}
        valueText={text.turnValue(formatNumber(degreesOf(values.w1, values.w2), 0), formatNumber(values.w1), formatNumber(values.w2))}
        isLocked={isTurnLocked}
        onMove={(right, up) => turnBy(Math.sign(up - right))}
        onFocus={startTurn}
        onBlur={() => light('')}
      />
    </>
  );
  return { handles, drag, arrow, grip };
}

const isOther = (turned: Omit<Neuron, 'b'>, { w1, w2 }: Neuron): boolean => turned.w1 !== w1 || turned.w2 !== w2;
