import { useCallback } from 'preact/hooks';
import type { Cell } from '../../shared/gridMoves.ts';
import { NumberGrid } from '../../shared/NumberGrid.tsx';
import { Mark, Overlay } from '../../shared/Overlay.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import type { Layers } from './flown.ts';
import { mapsOf, weightAt } from './model.ts';
import { Panel } from './Panel.tsx';
import { params } from './params.ts';
import { side } from './presets.ts';
import { text } from './text.ts';
import { type Figure, pixelAt } from './useScene.ts';

/** What the parts of the figure are given. */
export interface PartProps {
  readonly widget: Widget<typeof params>;
  readonly figure: Figure;
  readonly layers: Layers;
}

const names = ['x0', 'x1'] as const;

/** The input, one grid a channel, with the window that is copied and the pixel pointed at. */
export function InputMaps({ widget, figure, layers }: PartProps) {
  const { lang } = widget.props;
  const words = text[lang];
  const { unfolding, place, pixel, point } = figure;
  const { channels, size, stride } = unfolding;
  const pointed = pixel === null ? null : pixelAt(pixel);
  return (
    <Panel part="input" symbol="x" role="input" name={words.input} size={`${channels} × ${side} × ${side}`}>
      {mapsOf(unfolding.input).map((map, channel) => {
        const name = names[channel] ?? 'x0';
        const edit = {
          ...params[name],
          canEdit: () => true,
          onEdit: (at: Cell, value: number) =>
            widget.set({
              [name]: map.map((cells, row) => cells.map((cell, column) => (row === at.row && column === at.column ? value : cell))),
            }),
        };
        return (
          <NumberGrid
            key={name}
            lang={lang}
            name={words.channelName(channel)}
            values={map}
            role="input"
            extent={9}
            edit={widget.isLocked(name) ? undefined : edit}
            onPoint={(cell) => point(cell && { pixel: (channel * side + cell.row) * side + cell.column })}
          >
            <Overlay layer={layers.input[channel]}>
              <Mark at={{ row: place.row * stride, column: place.column * stride }} high={size} wide={size} kind="window" />
              {pointed?.channel === channel && <Mark at={pointed} kind="copy" />}
            </Overlay>
          </NumberGrid>
        );
      })}
    </Panel>
  );
}

/** The matrix of all windows, filled as far as the steps have come. */
export function MatrixMap({ widget, figure, layers }: PartProps) {
  const words = text[widget.props.lang];
  const { unfolding, stepping, phase, window, copies, point } = figure;
  const { matrix, sources } = unfolding;
  const width = matrix[0]?.length ?? 1;
  const until = phase === 'unfold' ? stepping.step : matrix.length;
  const isBlank = useCallback(({ row }: Cell) => row > until, [until]);
  return (
    <Panel part="matrix" symbol="M" role="input" name={words.matrix} size={`${matrix.length} × ${width}`}>
      <NumberGrid
        lang={widget.props.lang}
        name={words.mapName(words.matrix, matrix.length, width)}
        values={matrix}
        role="input"
        extent={9}
        isBlank={isBlank}
        marks={(cell) => ({ 'data-blank': isBlank(cell) || undefined })}
        note={(cell) => (isBlank(cell) ? words.notYet : words.copyOf(pixelAt(sources[cell.row]?.[cell.column] ?? 0)))}
        onPoint={(cell) => {
          const source = cell && sources[cell.row]?.[cell.column];
          point(source === null || source === undefined ? null : { pixel: source });
        }}
      >
        <Overlay layer={layers.matrix}>
          <Mark at={{ row: window, column: 0 }} wide={width} kind="window" />
          {copies.map((cell) => cell.row <= until && <Mark key={cell.row} at={cell} kind="copy" />)}
        </Overlay>
      </NumberGrid>
    </Panel>
  );
}

/** The flattened filters, one a column. */
export function WeightMap({ widget, figure }: PartProps) {
  const words = text[widget.props.lang];
  const { unfolding, phase, filter } = figure;
  const { weights, size } = unfolding;
  const edit = {
    ...params.w,
    canEdit: () => true,
    onEdit: ({ row, column }: Cell, value: number) => {
      const at = weightAt(Math.floor(row / (size * size)), Math.floor(row / size) % size, row % size);
      widget.set({ w: widget.values.w.map((flat, i) => (i === column ? flat.map((weight, j) => (j === at ? value : weight)) : flat)) });
    },
  };
  const filters = weights[0]?.length ?? 1;
  return (
    <Panel part="weights" symbol="w" role="weight" name={words.weights} size={`${weights.length} × ${filters}`}>
      <NumberGrid
        lang={widget.props.lang}
        name={words.mapName(words.weights, weights.length, filters)}
        values={weights}
        role="weight"
        extent={9}
        edit={widget.isLocked('w') ? undefined : edit}
      >
        <Overlay>{phase === 'multiply' && <Mark at={{ row: 0, column: filter }} high={weights.length} kind="column" />}</Overlay>
      </NumberGrid>
    </Panel>
  );
}

/** The matrix product, one window a row, one filter a column. */
export function ProductMap({ widget, figure, layers }: PartProps) {
  const words = text[widget.props.lang];
  const { unfolding, phase, window, filter, point } = figure;
  const { product } = unfolding;
  const filters = product[0]?.length ?? 1;
  const isBlank = useProductBlank(figure);
  return (
    <Panel part="product" symbol="y" role="output" name={words.product} size={`${product.length} × ${filters}`}>
      <NumberGrid
        lang={widget.props.lang}
        name={words.mapName(words.product, product.length, filters)}
        values={product}
        role="output"
        isBlank={isBlank}
        marks={(cell) => ({ 'data-blank': isBlank(cell) || undefined })}
        note={(cell) => (isBlank(cell) ? words.notYet : '')}
        onPoint={(cell) => point(cell && { product: cell })}
      >
        <Overlay layer={layers.product}>{phase === 'multiply' && <Mark at={{ row: window, column: filter }} kind="current" />}</Overlay>
      </NumberGrid>
    </Panel>
  );
}

/** Which cells of the product are not known yet. */
export function useProductBlank({ phase, stepping, unfolding }: Figure): (cell: Cell) => boolean {
  const filters = unfolding.product[0]?.length ?? 1;
  const until = phase === 'multiply' ? stepping.step : phase === 'unfold' ? -1 : Number.POSITIVE_INFINITY;
  return useCallback(({ row, column }: Cell) => row * filters + column > until, [filters, until]);
}
