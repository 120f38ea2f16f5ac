import { Block } from '../../shared/Block.tsx';
import { BlockFace } from '../../shared/BlockFace.tsx';
import { blockGeometry } from '../../shared/blockGeometry.ts';
import { litBy } from '../../shared/lit.ts';
import { type ImageProps, scale } from './ImageProps.ts';
import { firstMap, side, weight } from './model.ts';
import { text } from './text.ts';

const geometry = blockGeometry({ channels: weight.shape[0] ?? 1, height: side, width: side }, scale);
const { width, height } = geometry.box;

/** What the layer made of one image, a button that lights the way back to it. */
export function OutputMaps({ widget, batch, image, isLit, isReplaced }: ImageProps & { readonly isReplaced: boolean | null }) {
  const words = text[widget.props.lang];
  return (
    <button
      type="button"
      class="batch-image"
      style={{ gridArea: `3 / ${image + 1}` }}
      aria-pressed={widget.values.focus === image}
      disabled={widget.isLocked('focus')}
      onClick={() => widget.set({ focus: image })}
      {...litBy(widget, `image${image}`)}
      data-lit={isLit || undefined}
    >
      <svg viewBox={`-2 -2 ${width + 4} ${height + 4}`} aria-hidden="true">
        <Block geometry={geometry} role="output">
          <BlockFace values={firstMap(batch.output, image)} x={0} y={geometry.front[0]?.y ?? 0} cell={scale.cell} extent={3} />
        </Block>
      </svg>
      <span>{`y[${image}]`}</span>
      <span class="batch-change" data-changed={isReplaced || undefined}>
        {isReplaced === null ? '' : isReplaced ? words.changed : words.unchanged}
      </span>
      <span class="visually-hidden">{words.output}</span>
    </button>
  );
}
