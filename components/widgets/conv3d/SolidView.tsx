import type { ComponentChildren, FunctionComponent, Ref } from 'preact';
import { Block } from '../../shared/Block.tsx';
import type { Cell } from '../../shared/gridMoves.ts';
import { cellOf, type Volume } from './model.ts';
import type { Solid, Solids } from './solids.ts';
import type { Conv3dText } from './text.ts';

interface SolidViewProps {
  readonly words: Conv3dText;
  readonly volume: Volume;
  readonly solids: Solids;
  /** The output cell, in reading order. */
  readonly shown: number;
  /** What is seen on the front of the input, cells of side 1; null for nothing. */
  readonly Face: FunctionComponent | null;
  /** The channel lit, null for none. */
  readonly lit?: number | null;
  readonly inputRef?: Ref<SVGSVGElement>;
  readonly filterRef?: Ref<SVGSVGElement>;
}

/** Input, filter and output as solids, the filter also inside the input, where the window stands. */
export function SolidView({ words, volume, solids, shown, Face, lit = null, inputRef, filterRef }: SolidViewProps) {
  const { input, filter, output, cell } = solids;
  const at = cellOf(shown, volume.outSide);
  const corner = input.geometry.front[0] ?? { x: 0, y: 0 };
  const start = filter.geometry.front[0] ?? { x: 0, y: 0 };
  const slab = (solid: Solid) => lit !== null && solid.slabs[lit] && <Block geometry={solid.slabs[lit]} role="sum" />;
  return (
    <div class="conv3d-solids">
      <Drawing words={words} solid={input} part={words.input} also={` ${words.inSolid}`} symbols={['C', 'H', 'W']} svg={inputRef}>
        <Block geometry={input.geometry} role="input" />
        {Face && (
          <g transform={`translate(${corner.x},${corner.y}) scale(${cell})`}>
            <Face />
          </g>
        )}
        {slab(input)}
        <g class="conv3d-glide" style={{ transform: glide(cell, at) }}>
          <Block geometry={filter.geometry} role="weight" x={corner.x - start.x} y={corner.y - start.y} look={Face ? 'ghost' : 'plain'} />
        </g>
      </Drawing>
      <Drawing words={words} solid={filter} part={words.filter} symbols={['C', 'FH', 'FW']} sign="∗" svg={filterRef}>
        <Block geometry={filter.geometry} role="weight" />
        {slab(filter)}
      </Drawing>
      <Drawing words={words} solid={output} part={words.output} symbols={['', 'OH', 'OW']} sign="=">
        <Block geometry={output.geometry} role="output" />
        <OutputCell solid={output} cell={cell} at={at} />
      </Drawing>
    </div>
  );
}

interface DrawingProps {
  readonly words: Conv3dText;
  readonly solid: Solid;
  readonly part: string;
  readonly also?: string;
  /** What its three edges are called; channels have none where there is one. */
  readonly symbols: readonly [channels: string, height: string, width: string];
  readonly sign?: string;
  readonly svg?: Ref<SVGSVGElement> | undefined;
  readonly children: ComponentChildren;
}

/** A solid in its own drawing, its edges named. */
function Drawing({ words, solid, part, also = '', symbols, sign, svg, children }: DrawingProps) {
  const { size, geometry, width, height } = solid;
  const { channels, height: high, width: wide } = geometry.labels;
  const name = (symbol: string, length: number) => `${symbol} = ${length}`;
  return (
    <div class="conv3d-solid" data-sign={sign}>
      <svg
        ref={svg}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.solidName(part, size.channels, size.height, size.width) + (also === '' ? '' : `.${also}`)}
      >
        {children}
        <g class="conv3d-names">
          <text x={channels.x + 6} y={channels.y + 12}>
            {symbols[0] === '' ? words.oneEdge : name(symbols[0], size.channels)}
          </text>
          <text x={high.x - 5} y={high.y + 4} text-anchor="end">
            {name(symbols[1], size.height)}
          </text>
          <text x={wide.x} y={wide.y + 16} text-anchor="middle">
            {name(symbols[2], size.width)}
          </text>
        </g>
      </svg>
    </div>
  );
}

function OutputCell({ solid, cell, at }: { readonly solid: Solid; readonly cell: number; readonly at: Cell }) {
  const corner = solid.geometry.front[0] ?? { x: 0, y: 0 };
  return (
    <rect class="conv3d-glide conv3d-written" x={corner.x} y={corner.y} width={cell} height={cell} style={{ transform: glide(cell, at) }} />
  );
}

const glide = (cell: number, { row, column }: Cell): string => `translate(${column * cell}px, ${row * cell}px)`;
