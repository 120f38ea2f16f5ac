import { formatNumber } from '../../shared/format.ts';
import { litBy } from '../../shared/lit.ts';
import type { Point } from '../perceptron/model.ts';
import { gateWords } from './gateWords.ts';
import { neurons, type Pass } from './model.ts';
import type { XorText } from './text.ts';
import type { XorWidget } from './View.tsx';

interface NetworkProps {
  readonly widget: XorWidget;
  readonly text: XorText;
  readonly pass: Pass;
}

const places = { x1: [44, 46], x2: [44, 150], h1: [196, 46], h2: [196, 150], out: [348, 98] } as const;
type Node = keyof typeof places;

/** The two layers as nodes with the values of one input; connections that carry a 1 stand out. */
export function Network({ widget, text, pass: { input, h, last } }: NetworkProps) {
  const { h1, h2, out } = widget.values;
  const outputs: Readonly<Record<Node, number>> = { x1: input[0], x2: input[1], h1: h[0], h2: h[1], out: last.y };
  const edges: readonly (readonly [Node, Node, number])[] = [
    ['x1', 'h1', neurons[h1].w1],
    ['x2', 'h1', neurons[h1].w2],
    ['x1', 'h2', neurons[h2].w1],
    ['x2', 'h2', neurons[h2].w2],
    ['h1', 'out', neurons[out].w1],
    ['h2', 'out', neurons[out].w2],
  ];
  const node = (name: Node, label: string, gate: 'h1' | 'h2' | 'out' | null) => (
    <g
      class="network-node"
      data-kind={gate === null ? 'input' : 'neuron'}
      data-on={outputs[name] === 1 || undefined}
      transform={`translate(${places[name]})`}
      {...litBy(widget, name)}
    >
      <circle r="21" />
      <text class="network-value" dy="0.35em" text-anchor="middle">
        {outputs[name]}
      </text>
      <text class="network-name" data-role={gate === null ? 'input' : 'output'} y="-28" text-anchor="middle">
        {gate === null ? label : `${label}: ${gateWords(text, widget.values[gate], gate)}`}
      </text>
      {gate !== null && (
        <text class="network-bias" y="37" text-anchor="middle">{`b = ${formatNumber(neurons[widget.values[gate]].b)}`}</text>
      )}
    </g>
  );
  return (
    <svg class="network" viewBox="0 0 400 200" role="img" aria-label={text.network(`(${input.join(', ')})`, h.join(', '), last.y)}>
      {edges.map(([from, to, weight]) => (
        <Connection key={from + to} from={places[from]} to={places[to]} weight={weight} isOn={outputs[from] === 1} />
      ))}
      {node('x1', 'x₁', null)}
      {node('x2', 'x₂', null)}
      {node('h1', 'h₁', 'h1')}
      {node('h2', 'h₂', 'h2')}
      {node('out', 'y', 'out')}
    </svg>
  );
}

interface ConnectionProps {
  readonly from: Point;
  readonly to: Point;
  readonly weight: number;
  readonly isOn: boolean;
}

/** A connection with its weight a third of the way along, so that crossing ones do not meet. */
function Connection({ from, to, weight, isOn }: ConnectionProps) {
  const at = (part: number) => [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part] as const;
  const [x, y] = at(0.36);
  return (
    <g class="network-edge" data-on={isOn || undefined}>
      <path data-sign={weight < 0 ? '-' : '+'} d={`M${from}L${to}`} />
      <text {...{ x, y }} dy="0.35em" text-anchor="middle">
        {formatNumber(weight)}
      </text>
    </g>
  );
}
