import { formatNumber } from '../../shared/format.ts';
import { type Column, drawing, edgesInto, nodesOf } from './geometry.ts';
import type { Pass } from './model.ts';
import type { PassText } from './text.ts';
import { valuesAt } from './valuesAt.ts';

const columns = ['x', 'h', 'y'] as const;

/** The strip of stills that stands for the steps on the printed page. */
export function Frames({ words, pass }: { readonly words: PassText; readonly pass: Pass }) {
  return (
    <div class="print-frames">
      {words.steps.map((said, step) => (
        <div key={said}>
          <svg class="pass-net" viewBox={`0 40 ${drawing.width} ${drawing.height - 40}`} role="img" aria-label={said}>
            {[...edgesInto('h'), ...edgesInto('y')].map(({ id, from, to }) => (
              <path key={id} class="pass-line" d={`M${from.at.x},${from.at.y}L${to.at.x},${to.at.y}`} />
            ))}
            {columns.map((column) => (
              <StillNodes key={column} {...{ pass, column, step }} />
            ))}
          </svg>
          <p>{`${step + 1}. ${said}`}</p>
        </div>
      ))}
    </div>
  );
}

function StillNodes({ pass, column, step }: { readonly pass: Pass; readonly column: Column; readonly step: number }) {
  const held = valuesAt(pass, column, step);
  return (
    <g data-role={held?.role ?? 'setting'}>
      {nodesOf(column).map(({ id, at }, place) => (
        <g key={id} class="pass-node" data-empty={held === null || undefined} transform={`translate(${at.x},${at.y})`}>
          <circle r={drawing.radius} />
          <text dy="0.35em" text-anchor="middle">
            {held !== null && formatNumber(held.values[place] ?? 0)}
          </text>
        </g>
      ))}
    </g>
  );
}
