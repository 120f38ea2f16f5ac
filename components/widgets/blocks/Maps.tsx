import { Block } from '../../shared/Block.tsx';
import { BlockEdges } from '../../shared/BlockEdges.tsx';
import { BlockFace } from '../../shared/BlockFace.tsx';
import { blockOffset, firstPlace } from '../../shared/blockGeometry.ts';
import type { Matrix } from '../../shared/params.ts';
import { sliceOf } from './model.ts';
import { opens, type PartProps } from './PartProps.ts';

/** The output: the map that is growing stands by itself, the finished ones are stacked. */
export function Maps({ widget, convolution, moment, drawing }: PartProps) {
  const { sizes, output, rows, columns } = convolution;
  if (output === null) return null;
  const { stack, plate, scale } = drawing;
  const whole = { channels: sizes.filters, height: rows, width: columns };
  const extent = Math.max(1, ...output.data.map(Math.abs));
  const fromBack = Array.from({ length: sizes.filters }, (_, index) => sizes.filters - 1 - index);
  const isGrowing = (index: number) => index === moment.filter && !moment.isDone;
  const isFinished = (index: number) => index < moment.filter || moment.isDone;
  const lift = stack.box.height - plate.box.height;
  return (
    <g {...opens(widget, 'output')}>
      <g data-at="stack">
        <Block geometry={stack} look="empty">
          <BlockEdges geometry={stack} labels={{ channels: `FN ${sizes.filters}`, height: `OH ${rows}`, width: `OW ${columns}` }} />
        </Block>
      </g>
      {fromBack.map((index) => {
        const { x, y } = blockOffset({ ...firstPlace, channels: index }, whole, scale);
        const at = isFinished(index) ? { x, y: y + lift } : { x: 0, y: 0 };
        return (
          <g
            key={index}
            data-at={isFinished(index) ? 'stack' : 'map'}
            data-gliding
            class="blocks-plate"
            data-waiting={(!isFinished(index) && !isGrowing(index)) || undefined}
          >
            <Block geometry={plate} role="output" x={at.x} y={at.y} isGliding>
              <Face
                values={sliceOf(output, index)}
                extent={extent}
                cell={scale.cell}
                y={plate.front[0]?.y ?? 0}
                until={isGrowing(index) ? moment.filled : rows * columns}
              />
              {isGrowing(index) && <rect class="blocks-current" {...frameOf(moment, scale.cell, plate.front[0]?.y ?? 0)} />}
            </Block>
          </g>
        );
      })}
    </g>
  );
}

interface FaceProps {
  readonly values: Matrix;
  readonly extent: number;
  readonly cell: number;
  readonly y: number;
  readonly until: number;
}

const Face = (props: FaceProps) => <BlockFace x={0} {...props} />;

const frameOf = ({ row, column }: { readonly row: number; readonly column: number }, cell: number, y: number) => ({
  x: column * cell,
  y: y + row * cell,
  width: cell,
  height: cell,
});
