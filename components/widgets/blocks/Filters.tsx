import { Block } from '../../shared/Block.tsx';
import { BlockEdges } from '../../shared/BlockEdges.tsx';
import { BlockFace } from '../../shared/BlockFace.tsx';
import { BlockRegion } from '../../shared/BlockRegion.tsx';
import { blockOffset, firstPlace } from '../../shared/blockGeometry.ts';
import { sliceOf } from './model.ts';
import { litChannel, opens, type PartProps } from './PartProps.ts';

/** The filters in their rack; the one at work has left it and glides through the input. */
export function Filters(props: PartProps) {
  const { widget, convolution, moment, drawing } = props;
  const { filters, channels, kernelHeight, kernelWidth } = convolution.sizes;
  const { filter } = drawing;
  const edges = { channels: `C ${channels}`, height: `FH ${kernelHeight}`, width: `FW ${kernelWidth}` };
  const slots = Array.from({ length: filters }, (_, index) => index);
  const isAtWork = (index: number) => index === moment.filter && !moment.isDone && convolution.output !== null;
  const rack = { '--gaps': Math.max(1, filters - 1), '--box': `${filter.box.height}px` };
  return (
    <g {...opens(widget, 'filters')} style={rack}>
      {slots.map((index) => (
        <g key={index} class="blocks-slot" style={{ '--slot': index }}>
          <Block geometry={filter} look="empty">
            {index === filters - 1 && <BlockEdges geometry={filter} labels={edges} />}
          </Block>
        </g>
      ))}
      {slots.map((index) => (
        <g
          key={index}
          class={isAtWork(index) ? 'blocks-window' : 'blocks-slot'}
          data-gliding
          style={{ '--slot': index }}
          data-misfit={convolution.output === null || undefined}
        >
          <Filter {...props} index={index} isAtWork={isAtWork(index)} />
        </g>
      ))}
    </g>
  );
}

function Filter({
  widget,
  convolution,
  moment,
  drawing,
  index,
  isAtWork,
}: PartProps & { readonly index: number; readonly isAtWork: boolean }) {
  const { sizes, weight } = convolution;
  const { scale, padded, filter, filterSize } = drawing;
  const [corner] = filter.front;
  const place = { channels: 0, height: moment.row * sizes.stride, width: moment.column * sizes.stride };
  const { x, y } = blockOffset(isAtWork ? place : firstPlace, padded, scale);
  const channel = litChannel(widget);
  return (
    <Block geometry={filter} role="weight" look={isAtWork ? 'ghost' : 'plain'} x={x} y={y} isGliding>
      {!isAtWork && <BlockFace values={sliceOf(weight, index, 0)} x={corner?.x ?? 0} y={corner?.y ?? 0} cell={scale.cell} extent={2} />}
      {isAtWork && channel !== null && (
        <BlockRegion
          within={filterSize}
          options={scale}
          at={{ ...firstPlace, channels: channel }}
          size={{ ...filterSize, channels: 1 }}
          role="weight"
        />
      )}
    </Block>
  );
}
