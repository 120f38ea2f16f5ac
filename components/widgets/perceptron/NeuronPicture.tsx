import { formatNumber } from '../../shared/format.ts';
import { litBy } from '../../shared/lit.ts';
import type { Firing } from './model.ts';
import type { PerceptronText } from './text.ts';
import type { PerceptronWidget } from './View.tsx';

interface NeuronPictureProps {
  readonly widget: PerceptronWidget;
  readonly firing: Firing;
  readonly text: PerceptronText;
}

const rows = [
  { node: 'x1', edge: 'w1', name: 'x₁', weight: 'w₁', role: 'input', y: 32 },
  { node: 'x2', edge: 'w2', name: 'x₂', weight: 'w₂', role: 'input', y: 98 },
  { node: '1', edge: 'b', name: '', weight: 'b', role: 'bias', y: 164 },
] as const;

/** The neuron as nodes: x₁, x₂ and the constant 1, their weights and the bias, the sum, the step and the lamp. */
export function NeuronPicture({ widget, firing: { z, y }, text }: NeuronPictureProps) {
  const { x1, x2, w1, w2, b } = widget.values;
  const show = (...values: number[]) => values.map((value) => formatNumber(value)).join(', ');
  const name = text.neuron(show(x1, x2), show(w1, w2), show(b), show(z), y);
  return (
    <svg class="neuron" viewBox="0 0 400 196" role="img" aria-label={name}>
      {rows.map((row) => (
        <Edge key={row.edge} {...{ widget, row }} />
      ))}
      {rows.map(({ node, edge, name: label, role, y: at }) => (
        <g key={node} class="neuron-node" data-role={role} transform={`translate(56,${at})`} {...litBy(widget, node === '1' ? edge : node)}>
          <text x="-27" dy="0.35em" text-anchor="end">
            {label === '' ? text.bias : label}
          </text>
          {node === '1' ? <rect x="-19" y="-19" width="38" height="38" rx="5" /> : <circle r="20" />}
          <text class="neuron-number" dy="0.35em" text-anchor="middle">
            {node === '1' ? 1 : show(widget.values[node])}
          </text>
        </g>
      ))}
      <g class="neuron-node" data-role="sum" transform="translate(216,98)" {...litBy(widget, 'z')}>
        <circle r="30" />
        <text y="-9" dy="0.35em" text-anchor="middle">
          Σ
        </text>
        <text class="neuron-number" y="9" dy="0.35em" text-anchor="middle">
          {show(z)}
        </text>
        <text y="46" text-anchor="middle">
          z
        </text>
      </g>
      <Step {...{ z, y }} label={text.step} />
      <g class="lamp" data-role="output" data-on={y === 1 || undefined} transform="translate(366,98)" {...litBy(widget, 'y')}>
        <path class="lamp-rays" d="M0-27v-7M19-19l5-5M-19-19l-5-5M27 0h6M-27 0h-6" />
        <path class="lamp-base" d="M-6 19h12M-5 23h10" />
        <circle r="18" />
        <text class="neuron-number" dy="0.35em" text-anchor="middle">
          {y}
        </text>
        <text y="46" text-anchor="middle">
          y
        </text>
      </g>
    </svg>
  );
}

/** A connection, thicker for a larger weight, dashed for a negative one. */
function Edge({ widget, row: { edge, weight, y } }: { readonly widget: PerceptronWidget; readonly row: (typeof rows)[number] }) {
  const value = widget.values[edge];
  const isLit = widget.lit === edge || (widget.lit === 'w' && edge !== 'b');
  const sign = value < 0 ? '-' : value > 0 ? '+' : '0';
  return (
    <g class="neuron-edge" data-role={edge === 'b' ? 'bias' : 'weight'} {...litBy(widget, edge)} data-lit={isLit || undefined}>
      <path data-sign={sign} d={`M76 ${y}L${188} ${98 + (y - 98) * 0.18}`} stroke-width={1 + 2 * Math.abs(value)} />
      <text x="126" y={98 + (y - 98) * 0.63} dy="0.35em" text-anchor="middle">{`${weight} = ${formatNumber(value)}`}</text>
    </g>
  );
}

/** The step function with a dot where z stands now. */
function Step({ z, y, label }: { readonly z: number; readonly y: number; readonly label: string }) {
  const place = Math.min(1, Math.max(-1, z)) * 20;
  return (
    <g class="neuron-step" transform="translate(294,98)">
      <path d="M-48 0h17M28 0h20" />
      <rect x="-29" y="-26" width="56" height="52" rx="6" />
      <path class="neuron-step-axis" d="M-24 12H23M-1-20V20" />
      <path class="neuron-step-line" d="M-24 12H-1V-12H23" />
      <circle cx={place - 1} cy={y === 1 ? -12 : 12} r="5" />
      <text y="46" text-anchor="middle">
        {label}
      </text>
    </g>
  );
}
