import { useRef } from 'preact/hooks';
import type { Point } from '../../shared/blockGeometry.ts';
import { useStepFlight } from '../../shared/useStepFlight.ts';
import { type Edge, edgesInto } from './geometry.ts';
import type { Neuron, Pass } from './model.ts';
import { lastStep } from './params.ts';
import type { Figure } from './useForwardPass.ts';

/** Into which layer numbers travel on the way to a step; at the step of the activation nothing travels. */
const columnOf: Readonly<Record<number, 'h' | 'y'>> = { 1: 'h', [lastStep]: 'y' };

/** The products of a layer, all on their way along the connections at the same moment when a step is made. */
export function Pulses({ figure: { pass, stepping } }: { readonly figure: Figure }) {
  const group = useRef<SVGGElement>(null);
  const column = columnOf[stepping.step];
  const edges = column === undefined ? [] : edgesInto(column);
  useStepFlight(stepping, (beat) =>
    Array.from(group.current?.children ?? []).flatMap((pulse, place) => {
      const edge = edges[place];
      return edge === undefined ? [] : [pulse.animate(flight(edge.from.at, edge.to.at), { duration: 0.9 * beat, easing: 'ease-in-out' })];
    }),
  );
  return (
    <g class="pass-pulses" ref={group} aria-hidden="true">
      {edges.map((edge) => {
        const product = productOn(pass, edge);
        return (
          <circle
            key={edge.id}
            data-sign={product < 0 ? '-' : '+'}
            r={product === 0 ? 1.5 : 3 + Math.min(4, Math.sqrt(Math.abs(product)))}
          />
        );
      })}
    </g>
  );
}

const productOn = ({ explanations }: Pass, { from, to }: Edge): number =>
  explanations[to.id as Neuron].terms[from.number - 1]?.product ?? 0;

/** From one node to another, seen only on the way. */
function flight(from: Point, to: Point): Keyframe[] {
  const at = ({ x, y }: Point) => `translate(${x}px, ${y}px)`;
  return [
    { transform: at(from), opacity: 0 },
    { transform: at(from), opacity: 1, offset: 0.1 },
    { transform: at(to), opacity: 1, offset: 0.85 },
    { transform: at(to), opacity: 0 },
  ];
}
