import { Block } from '../../shared/Block.tsx';
import { BlockEdges } from '../../shared/BlockEdges.tsx';
import { BlockFace } from '../../shared/BlockFace.tsx';
import { BlockRegion } from '../../shared/BlockRegion.tsx';
import { sliceOf } from './model.ts';
import { litChannel, opens, type PartProps } from './PartProps.ts';

/** The input as a solid, in its padding, with the part lit that the channel pointed at reads. */
export function InputSolid({ widget, convolution, moment, drawing }: PartProps) {
  const { sizes, input } = convolution;
  const { scale, padded, padding, shell, filterSize } = drawing;
  const [corner] = drawing.input.front;
  const channel = litChannel(widget);
  const at = { channels: channel ?? 0, height: moment.row * sizes.stride, width: moment.column * sizes.stride };
  return (
    <g {...opens(widget, 'input')} data-at="input">
      {padding > 0 && <Block geometry={shell} look="empty" />}
      <Block geometry={drawing.input} role="input">
        <BlockFace values={sliceOf(input, 0)} x={corner?.x ?? 0} y={corner?.y ?? 0} cell={scale.cell} extent={4} />
        <BlockEdges
          geometry={padding > 0 ? shell : drawing.input}
          labels={{ channels: `C ${sizes.channels}`, height: `H ${sizes.height}`, width: `W ${sizes.width}` }}
        />
      </Block>
      {channel !== null && convolution.output && (
        <BlockRegion within={padded} options={scale} at={at} size={{ ...filterSize, channels: 1 }} role="input" />
      )}
    </g>
  );
}
