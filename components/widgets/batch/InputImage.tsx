import { Block } from '../../shared/Block.tsx';
import { BlockFace } from '../../shared/BlockFace.tsx';
import { blockGeometry } from '../../shared/blockGeometry.ts';
import { litBy } from '../../shared/lit.ts';
import { type ImageProps, scale } from './ImageProps.ts';
import { side } from './model.ts';
import { text } from './text.ts';

const geometry = blockGeometry({ channels: 1, height: side, width: side }, scale);
const { width, height } = geometry.box;

/** One image of the batch, a button that puts another in its place. */
export function InputImage({ widget, batch, image, isLit }: ImageProps) {
  const words = text[widget.props.lang];
  const [digits = []] = widget.values.images;
  const digit = digits[image] ?? 0;
  const replace = () => widget.set({ images: [digits.map((own, at) => (at === image ? (own + 1) % 10 : own))] });
  return (
    <button
      type="button"
      class="batch-image"
      style={{ gridArea: `1 / ${image + 1}` }}
      title={words.replace(digit)}
      disabled={widget.isLocked('images')}
      onClick={replace}
      {...litBy(widget, `image${image}`)}
      data-lit={isLit || undefined}
    >
      <svg viewBox={`-2 -2 ${width + 4} ${height + 4}`} aria-hidden="true">
        <Block geometry={geometry} role="input">
          <BlockFace values={batch.inputs[image] ?? []} x={0} y={geometry.front[0]?.y ?? 0} cell={scale.cell} extent={1} scale="ink" />
        </Block>
      </svg>
      <span>{`x[${image}]`}</span>
      <span class="visually-hidden">{words.replace(digit)}</span>
    </button>
  );
}
