import { useCallback, useMemo } from 'preact/hooks';
import { formatNumber } from '../../shared/format.ts';
import type { Cell } from '../../shared/gridMoves.ts';
import { CellMap } from './CellMap.tsx';
import { largest, type MapProps, sizeOf } from './MapProps.ts';
import { Mark, Marks } from './Marks.tsx';
import { cellOf } from './model.ts';
import { Panel } from './Panel.tsx';
import { text } from './text.ts';

/** The output, filled as far as the steps have come. */
export function OutputMap({ widget, figure, layer, span }: MapProps) {
  const words = text[widget.props.lang];
  const { convolution, scene, stepping, point, hold, Pixels } = figure;
  const { output } = convolution;
  const size = sizeOf(output);
  const isPixels = Pixels !== null;
  const canPin = !widget.isLocked('pin');
  const indexOf = ({ row, column }: Cell) => row * size.column + column;
  const isBlank = useCallback((cell: Cell) => indexOf(cell) > stepping.step, [size.column, stepping.step]);
  const extent = useMemo(() => largest(output), [output]);
  return (
    <Panel
      widget={widget}
      part="output"
      symbol="y"
      name={words.output}
      size={size}
      span={span}
      extent={extent}
      isPixels={isPixels && convolution.count > 0}
      foot={convolution.count > 0 && canPin && <p>{words.pinHint}</p>}
    >
      {convolution.count === 0 ? (
        <p>{words.noOutput}</p>
      ) : (
        <CellMap
          Pixels={Pixels}
          lang={widget.props.lang}
          name={words.mapName(words.output, size.row, size.column)}
          tableLabel={words.table}
          scale="signed"
          values={output}
          role="output"
          extent={Math.max(1e-9, extent)}
          isBlank={isBlank}
          marks={(cell) => ({ 'data-blank': isBlank(cell) || undefined })}
          note={(cell) => (isBlank(cell) ? words.notYet : '')}
          onPoint={(cell) => point(cell && { grid: 'output', cell })}
          onPick={canPin ? (cell) => hold(indexOf(cell)) : undefined}
        >
          <Marks layer={layer} over={output}>
            {scene.from === null && <Mark at={cellOf(scene.shown, size.column)} kind="current" />}
            {scene.pin !== null && <Mark at={cellOf(scene.pin, size.column)} kind="pinned" />}
            {scene.uses.map((use) => (
              <Mark key={indexOf(use.output)} at={use.output} kind="use">
                {isPixels ? null : <span>×{formatNumber(use.factor)}</span>}
              </Mark>
            ))}
          </Marks>
        </CellMap>
      )}
    </Panel>
  );
}
