import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../../shared/format.ts';
import type { Stepping } from '../../shared/useStepper.ts';
import type { PartProps } from './PartProps.ts';

/** Steps that follow one another faster than this, in milliseconds, come from a slider being dragged: nothing could be followed. */
const tooFast = 150;

/** The sum of the products, which flies from the window to the bias, and the total, which flies on into the growing map. */
export function Chips({ convolution, moment, drawing, stepping }: PartProps & { readonly stepping: Stepping }) {
  const sky = useRef<HTMLDivElement>(null);
  const before = useRef(stepping);
  const arrived = useRef(0);
  const { step, count, speed } = stepping;
  const { explanation, row, column, filter } = moment;

  useLayoutEffect(() => {
    const isOneStep = step - before.current.step === 1 && count === before.current.count;
    const isDragged = performance.now() - arrived.current < tooFast;
    before.current = stepping;
    arrived.current = performance.now();
    if (!isOneStep || isDragged || moment.isDone || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const { cell, depth } = drawing.scale;
    const { stride, kernelHeight, kernelWidth } = convolution.sizes;
    const top = drawing.padded.channels * depth * 0.32;
    const window = spot('i', (column * stride + kernelWidth / 2) * cell, top + (row * stride + kernelHeight / 2) * cell);
    const bias = spot('b', filter * 10.4 + 6, 12 - filter * 8.3);
    const target = spot('m', (column + 0.5) * cell, (drawing.plate.front[0]?.y ?? 0) + (row + 0.5) * cell);
    const flights = [way(window, bias), way(bias, target)].map((keyframes, leg) =>
      sky.current?.children[leg]?.animate(keyframes, { duration: 460 / speed, delay: (leg * 400) / speed, easing: 'ease-in-out' }),
    );
    return () => flights.forEach((flight) => flight?.cancel());
  }, [step, convolution]);

  return (
    <div class="blocks-sky" ref={sky} aria-hidden="true">
      <b class="role-sum">{formatNumber(explanation?.sum ?? 0)}</b>
      <b class="role-output">{formatNumber(explanation?.value ?? 0)}</b>
    </div>
  );
}

/** A place on the stage: so far from the corner of the input, the bias or the map, which the width of the figure places. */
const spot = (part: 'i' | 'b' | 'm', x: number, y: number): string =>
  `translate(calc(var(--${part}x) + ${x}px - 50%), calc(var(--${part}y) + ${y}px - 50%))`;

const way = (from: string, to: string): Keyframe[] => [
  { transform: from, opacity: 0 },
  { transform: from, opacity: 1, offset: 0.15 },
  { transform: to, opacity: 1, offset: 0.9 },
  { transform: to, opacity: 0 },
];
