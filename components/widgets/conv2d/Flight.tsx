import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Explanation } from '../../../engine/index.ts';
import { formatNumber } from '../../shared/format.ts';
import type { Matrix } from '../../shared/params.ts';
import { flightOf, onPage, veilOver } from './flightPath.ts';
import { placeOf } from './model.ts';
import type { Figure } from './useScene.ts';

/** The layers over the three tensors, where cells are found on the page. */
export interface Layers {
  readonly input: RefObject<HTMLDivElement>;
  readonly kernel: RefObject<HTMLDivElement>;
  readonly output: RefObject<HTMLDivElement>;
}

interface FlightProps {
  readonly figure: Figure;
  readonly explanation: Explanation;
  readonly layers: Layers;
}

/** Steps that follow one another faster than this, in milliseconds, come from a slider being dragged: nothing could be followed. */
const tooFast = 150;

/** The products of a step, which fly from the cells where they are read, over their weights, to the output. */
export function Flight({ figure, explanation, layers }: FlightProps) {
  const { convolution, stepping } = figure;
  const sky = useRef<HTMLDivElement>(null);
  const before = useRef(stepping);
  const arrived = useRef(0);
  const { step, count, speed } = stepping;
  const { padded, kernel, padding, output } = convolution;

  useLayoutEffect(() => {
    const isOneStep = step - before.current.step === 1 && count === before.current.count;
    const isDragged = performance.now() - arrived.current < tooFast;
    before.current = stepping;
    arrived.current = performance.now();
    if (!isOneStep || isDragged || sky.current === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const [veil, ...chips] = sky.current.children;
    const base = sky.current.getBoundingClientRect();
    const finder = (layer: RefObject<HTMLDivElement>, cells: Matrix) => onPage(base, layer.current?.getBoundingClientRect() ?? base, cells);
    const [read, met, sum] = [finder(layers.input, padded), finder(layers.kernel, kernel), finder(layers.output, output)];
    const target = sum(placeOf(explanation.index));
    const timing = { duration: 900 / speed, easing: 'ease-in-out' };
    const flights = explanation.terms.map(({ input, weight }, term) => {
      const { row, column } = placeOf(input.index);
      const start = read({ row: row + padding[0], column: column + padding[1] });
      return chips[term]?.animate(flightOf(start, met(placeOf(weight.index)), target), timing);
    });
    const all = [...flights, veil?.animate(veilOver(target), timing)];
    return () => all.forEach((flight) => flight?.cancel());
  }, [step, convolution]);

  return (
    <div class="conv2d-sky" ref={sky} aria-hidden="true">
      <i />
      {explanation.terms.map(({ product }, term) => (
        <b key={term}>{formatNumber(product)}</b>
      ))}
    </div>
  );
}
