import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Explanation } from '../../../engine/index.ts';
import { formatNumber } from '../../shared/format.ts';
import type { Matrix } from '../../shared/params.ts';
import { useStepFlight } from '../../shared/useStepFlight.ts';
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

/** The products of a step, which fly from the cells where they are read, over their weights, to the output. */
export function Flight({ figure, explanation, layers }: FlightProps) {
  const { convolution, stepping } = figure;
  const sky = useRef<HTMLDivElement>(null);
  const { padded, kernel, padding, output } = convolution;
  const fly = (beat: number) => {
    if (sky.current === null) return [];
    const [veil, ...chips] = sky.current.children;
    const base = sky.current.getBoundingClientRect();
    const finder = (layer: RefObject<HTMLDivElement>, cells: Matrix) => onPage(base, layer.current?.getBoundingClientRect() ?? base, cells);
    const [read, met, sum] = [finder(layers.input, padded), finder(layers.kernel, kernel), finder(layers.output, output)];
    const target = sum(placeOf(explanation.index));
    const timing = { duration: 0.9 * beat, easing: 'ease-in-out' };
    const flights = explanation.terms.map(({ input, weight }, term) => {
      const { row, column } = placeOf(input.index);
      const start = read({ row: row + padding[0], column: column + padding[1] });
      return chips[term]?.animate(flightOf(start, met(placeOf(weight.index)), target), timing);
    });
    return [...flights, veil?.animate(veilOver(target), timing)];
  };
  useStepFlight(stepping, fly, convolution);

  return (
    <div class="conv2d-sky" ref={sky} aria-hidden="true">
      <i />
      {explanation.terms.map(({ product }, term) => (
        <b key={term}>{formatNumber(product)}</b>
      ))}
    </div>
  );
}
