import { useCallback } from 'preact/hooks';
import type { Cell } from '../../shared/gridMoves.ts';
import { NumberGrid } from '../../shared/NumberGrid.tsx';
import { Mark, Overlay } from '../../shared/Overlay.tsx';
import { type PartProps, useProductBlank } from './Operands.tsx';
import { Panel } from './Panel.tsx';
import { side } from './presets.ts';
import { text } from './text.ts';
import { pixelAt } from './useScene.ts';

/** What the phase leads to: how often each pixel was copied, the output maps, or the image put together again. */
export function Results(props: PartProps) {
  const { widget, figure } = props;
  const words = text[widget.props.lang];
  const { phase, unfolding } = figure;
  const shape = `${unfolding.channels} × ${side} × ${side}`;
  if (phase === 'multiply') return <OutputMaps {...props} />;
  return (
    <>
      {phase === 'fold' && (
        <Panel part="back" symbol="x" role="input" name={words.back} size={shape}>
          <InputLike {...props} maps={figure.back} layered />
        </Panel>
      )}
      <Panel part="copies" symbol="n" role="input" name={words.copies} size={shape}>
        <InputLike {...props} maps={unfolding.copies} />
      </Panel>
    </>
  );
}

interface InputLikeProps extends PartProps {
  readonly maps: readonly (readonly (readonly number[])[])[];
  readonly layered?: boolean;
}

/** Grids as large as the input, in which the pixel pointed at is marked too. */
function InputLike({ widget, figure, layers, maps, layered = false }: InputLikeProps) {
  const words = text[widget.props.lang];
  const pointed = figure.pixel === null ? null : pixelAt(figure.pixel);
  const { place, unfolding } = figure;
  return (
    <>
      {maps.map((map, channel) => (
        <NumberGrid
          key={channel}
          lang={widget.props.lang}
          name={`${layered ? words.back : words.copies}, ${words.channelName(channel)}`}
          values={map}
          role="input"
          onPoint={(cell) => figure.point(cell && { pixel: (channel * side + cell.row) * side + cell.column })}
        >
          <Overlay layer={layered ? layers.back[channel] : undefined}>
            {layered && (
              <Mark
                at={{ row: place.row * unfolding.stride, column: place.column * unfolding.stride }}
                high={unfolding.size}
                wide={unfolding.size}
                kind="window"
              />
            )}
            {pointed?.channel === channel && <Mark at={pointed} kind="copy" />}
          </Overlay>
        </NumberGrid>
      ))}
    </>
  );
}

/** The columns of the product laid out as maps: the output of the convolution. */
function OutputMaps({ widget, figure, layers }: PartProps) {
  const words = text[widget.props.lang];
  const { unfolding, place, filter, point } = figure;
  const { maps, out } = unfolding;
  const isProductBlank = useProductBlank(figure);
  const first = useCallback(
    (cell: Cell) => isProductBlank({ row: cell.row * out.column + cell.column, column: 0 }),
    [isProductBlank, out.column],
  );
  const second = useCallback(
    (cell: Cell) => isProductBlank({ row: cell.row * out.column + cell.column, column: 1 }),
    [isProductBlank, out.column],
  );
  return (
    <Panel part="maps" symbol="y" role="output" name={words.maps} size={`${maps.length} × ${out.row} × ${out.column}`}>
      {maps.map((map, index) => {
        const isBlank = index === 0 ? first : second;
        return (
          <NumberGrid
            key={index}
            lang={widget.props.lang}
            name={words.filterName(index)}
            values={map}
            role="output"
            isBlank={isBlank}
            marks={(cell) => ({ 'data-blank': isBlank(cell) || undefined })}
            note={(cell) => (isBlank(cell) ? words.notYet : '')}
            onPoint={(cell) => point(cell && { product: { row: cell.row * out.column + cell.column, column: index } })}
          >
            <Overlay layer={layers.maps[index]}>{index === filter && <Mark at={place} kind="current" />}</Overlay>
          </NumberGrid>
        );
      })}
    </Panel>
  );
}
