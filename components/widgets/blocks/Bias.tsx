import { Block } from '../../shared/Block.tsx';
import { BlockEdges } from '../../shared/BlockEdges.tsx';
import { blockGeometry, blockOffset, firstPlace } from '../../shared/blockGeometry.ts';
import { opens, type PartProps } from './PartProps.ts';

/** The biases as a block of FN × 1 × 1: one cell for each map, the one being added lit. */
export function Bias({ widget, convolution, moment, drawing }: PartProps) {
  const { filters } = convolution.sizes;
  const options = { cell: 12.5, depth: 26 };
  const whole = { channels: filters, height: 1, width: 1 };
  const cubes = Array.from({ length: filters }, (_, index) => filters - 1 - index);
  const isAdded = (index: number) => index === moment.filter && !moment.isDone && moment.explanation !== null;
  return (
    <g {...opens(widget, 'bias')} data-at="bias">
      {cubes.map((index) => {
        const { x, y } = blockOffset({ ...firstPlace, channels: index }, whole, options);
        return <Block key={index} geometry={drawing.cube} role="bias" look={isAdded(index) ? 'lit' : 'plain'} x={x} y={y} />;
      })}
      <g class="block" transform={`translate(0,${-blockGeometry(whole, options).box.height + drawing.cube.box.height})`}>
        <BlockEdges geometry={blockGeometry(whole, options)} labels={{ channels: `FN ${filters}` }} />
      </g>
    </g>
  );
}
