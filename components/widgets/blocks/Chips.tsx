import { useRef } from 'preact/hooks';
import { formatNumber } from '../../shared/format.ts';
import { useStepFlight } from '../../shared/useStepFlight.ts';
import type { Stepping } from '../../shared/useStepper.ts';
import type { PartProps } from './PartProps.ts';

/** The sum of the products, which flies from the window to the bias, and the total, which flies on into the growing map. */
export function Chips({ convolution, moment, drawing, stepping }: PartProps & { readonly stepping: Stepping }) {
  const sky = useRef<HTMLDivElement>(null);
  const { explanation, row, column, filter } = moment;
  const fly = (beat: number) => {
    if (moment.isDone) return [];
    const { cell, depth } = drawing.scale;
    const { stride, kernelHeight, kernelWidth } = convolution.sizes;
    const top = drawing.padded.channels * depth * 0.32;
    const window = spot('i', (column * stride + kernelWidth / 2) * cell, top + (row * stride + kernelHeight / 2) * cell);
    const bias = spot('b', filter * 10.4 + 6, 12 - filter * 8.3);
    const target = spot('m', (column + 0.5) * cell, (drawing.plate.front[0]?.y ?? 0) + (row + 0.5) * cell);
    return [way(window, bias), way(bias, target)].map((keyframes, leg) =>
      sky.current?.children[leg]?.animate(keyframes, { duration: 0.46 * beat, delay: leg * 0.4 * beat, easing: 'ease-in-out' }),
    );
  };
  useStepFlight(stepping, fly, convolution);

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
