import { useRef } from 'preact/hooks';
import { formatNumber } from '../../shared/format.ts';
import { litBy } from '../../shared/lit.ts';
import { useStepFlight } from '../../shared/useStepFlight.ts';
import { type Column, drawing, nodesOf } from './geometry.ts';
import type { Neuron } from './model.ts';
import { subscript } from './subscript.ts';
import type { PassText } from './text.ts';
import type { Figure } from './useForwardPass.ts';
import type { PassWidget } from './View.tsx';
import { valuesAt } from './valuesAt.ts';

interface NodesProps {
  readonly widget: PassWidget;
  readonly figure: Figure;
  readonly words: PassText;
  readonly column: Column;
}

/** A value appears when what it is made of has come. */
const arrival: Keyframe[] = [{ opacity: 0 }, { opacity: 0, offset: 0.75 }, { opacity: 1 }];

/** At which steps a layer gets new values. */
const arrivesAt: Readonly<Record<Column, readonly number[]>> = { x: [], h: [1, 2], y: [3] };

/** The nodes of one layer and what they hold at this step; those that compute are buttons that show their arithmetic. */
export function Nodes({ widget, figure, words, column }: NodesProps) {
  const { pass, stepping, shown } = figure;
  const texts = useRef<SVGGElement>(null);
  const held = valuesAt(pass, column, stepping.step);
  const nodes = nodesOf(column);
  const written = nodes.map((_, place) => (held === null ? '' : formatNumber(held.values[place] ?? 0)));
  useStepFlight(stepping, (beat) => {
    const isDue = arrivesAt[column].includes(stepping.step);
    return isDue
      ? Array.from(texts.current?.children ?? [], (value) => value.animate(arrival, { duration: 0.9 * beat, easing: 'ease-in-out' }))
      : [];
  });
  return (
    <g data-role={held?.role ?? 'setting'}>
      <text class="pass-column" x={nodes[0]?.at.x} y={13} text-anchor="middle">
        {words.columns[column]}
      </text>
      {nodes.map(({ id, at }, place) => (
        <g
          key={id}
          class="pass-node"
          data-shown={id === shown || undefined}
          data-empty={held === null || undefined}
          transform={`translate(${at.x},${at.y})`}
          {...litBy(widget, id)}
          {...(column === 'x' ? {} : buttonFor(widget, id as Neuron, words.node(subscript(id), written[place] || words.unknown)))}
        >
          <circle r={drawing.radius} />
          <text y={-drawing.radius - 5} text-anchor="middle">
            {subscript(id)}
          </text>
        </g>
      ))}
      <g class="pass-values" ref={texts} aria-hidden="true">
        {nodes.map(({ id, at }, place) => (
          <text key={id} x={at.x} y={at.y} dy="0.35em" text-anchor="middle">
            {written[place]}
          </text>
        ))}
      </g>
    </g>
  );
}

/** What makes a node a button that chooses it. */
function buttonFor(widget: PassWidget, id: Neuron, name: string) {
  const choose = () => widget.set({ node: id });
  return {
    role: 'button' as const,
    tabindex: 0,
    'aria-pressed': widget.values.node === id,
    'aria-label': name,
    onClick: choose,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      choose();
    },
  };
}
