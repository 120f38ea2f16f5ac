import { formatNumber } from '../../shared/format.ts';
import type { Language } from '../../shared/language.ts';
import { text } from './text.ts';
import type { Figure } from './useLayer.ts';

/** The picture's size, and what lies between two nodes above one another. */
const [width, height, gap] = [400, 292, 70];
const [inputX, nodeX] = [112, 286];

/** The height of one of `count` nodes: spread evenly about the middle. */
const yOf = (place: number, count: number): number => height / 2 + (place - (count - 1) / 2) * gap;

/** The layer as nodes, with the numbers of one basket; the connections of the node shown stand out. */
export function NodePicture({ lang, figure }: { readonly lang: Language; readonly figure: Figure }) {
  const { layer, cell, lit, point } = figure;
  const words = text[lang];
  const inputs = layer.x[cell.row] ?? [];
  const outputs = layer.y[cell.row] ?? [];
  const named = (names: readonly string[], values: readonly number[]) =>
    values.map((value, i) => `${names[i]} ${formatNumber(value)}`).join(', ');
  const name = words.picture(cell.row, named(words.featureNames, inputs), named(words.nodeNames, outputs));
  // The node shown is drawn last, so that its weights lie on top.
  const order = outputs.map((_, column) => column).sort((a, b) => Number(a === cell.column) - Number(b === cell.column));
  return (
    <svg class="dense-nodes" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      {order.map((column) => (
        <g key={column} class="dense-edges" data-lit={column === cell.column || undefined}>
          {inputs.map((_, feature) => (
            <Edge
              key={feature}
              from={yOf(feature, inputs.length)}
              to={yOf(column, outputs.length)}
              weight={layer.w[feature]?.[column] ?? 0}
              isLit={column === cell.column && feature === lit}
            />
          ))}
        </g>
      ))}
      {inputs.map((value, feature) => (
        <g
          key={feature}
          class="dense-node"
          data-role="input"
          data-lit={feature === lit || undefined}
          transform={`translate(${inputX},${yOf(feature, inputs.length)})`}
          onPointerEnter={() => point({ feature })}
          onPointerLeave={() => point(null)}
        >
          <circle r="22" />
          <text class="dense-value" dy="0.35em" text-anchor="middle">
            {formatNumber(value)}
          </text>
          <text x="-30" dy="0.35em" text-anchor="end">
            {words.featureNames[feature]}
          </text>
        </g>
      ))}
      {outputs.map((value, column) => (
        <g
          key={column}
          class="dense-node"
          data-role="output"
          data-lit={column === cell.column || undefined}
          transform={`translate(${nodeX},${yOf(column, outputs.length)})`}
          onPointerEnter={() => point({ column })}
          onPointerLeave={() => point(null)}
        >
          <circle r="24" />
          <text class="dense-value" dy="0.35em" text-anchor="middle">
            {formatNumber(value)}
          </text>
          <text x="32" y="-8" dy="0.35em">
            {words.nodeNames[column]}
          </text>
          <text class="dense-bias" x="32" y="10" dy="0.35em">
            {`b = ${formatNumber(layer.b[0]?.[column] ?? 0)}`}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface EdgeProps {
  /** The heights at which it begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly isLit: boolean;
}

/** A connection: thicker for a larger weight, dashed for a negative one, dotted for 0. */
function Edge({ from, to, weight, isLit }: EdgeProps) {
  const sign = weight < 0 ? '-' : weight > 0 ? '+' : '0';
  const at = 0.36;
  return (
    <g data-lit={isLit || undefined}>
      <path data-sign={sign} d={`M${inputX} ${from}L${nodeX} ${to}`} stroke-width={1.2 + Math.min(7, 1.5 * Math.abs(weight))} />
      <text x={inputX + (nodeX - inputX) * at} y={from + (to - from) * at} dy="0.35em" text-anchor="middle">
        {formatNumber(weight)}
      </text>
    </g>
  );
}
