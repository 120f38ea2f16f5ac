import { Block } from '../../shared/Block.tsx';
import { BlockEdges } from '../../shared/BlockEdges.tsx';
import { BlockRegion } from '../../shared/BlockRegion.tsx';
import { BlockRow } from '../../shared/BlockRow.tsx';
import { blockGeometry } from '../../shared/blockGeometry.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { placeOf, shownCell, sizes } from './model.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

const scale = { cell: 22, depth: 34 };
const [count, channels, height, width] = sizes;
const size = { channels, height, width };
const geometry = blockGeometry(size, scale);
const pitch = geometry.box.width + 22;

/** The filters, or the images of a batch, as a row of solids; the cell shown is lit in its own. */
export function Solids({ widget }: { readonly widget: Widget<typeof params> }) {
  const { values } = widget;
  const words = text[widget.props.lang];
  const role = values.tensor === 'weights' ? 'weight' : 'input';
  const [, channel, row, column] = shownCell(values);
  const { address } = placeOf(shownCell(values), values);
  const choose = (outer: number) => ({ class: 'address-solid', onClick: () => widget.set({ outer }) });
  return (
    <svg
      class="address-solids"
      viewBox={`-42 -2 ${pitch * count + 30} ${geometry.box.height + 28}`}
      role="img"
      aria-label={words.picture[values.tensor](address, [values.outer, channel, row, column])}
    >
      <BlockRow count={count} pitch={pitch} height={geometry.box.height}>
        {(outer) => (
          <g {...choose(outer)} data-chosen={outer === values.outer || undefined}>
            <Block geometry={geometry} role={role} look={outer === values.outer ? 'plain' : 'dim'}>
              {outer === 0 && <BlockEdges geometry={geometry} labels={words.edges[values.tensor]} />}
            </Block>
            {outer === values.outer && (
              <BlockRegion within={size} options={scale} at={{ channels: channel, height: row, width: column }} role={role} />
            )}
            <text class="address-number" x={geometry.box.width - 4} y={geometry.box.height + 20} text-anchor="end">
              {outer}
            </text>
          </g>
        )}
      </BlockRow>
    </svg>
  );
}
