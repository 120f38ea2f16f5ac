import { Control } from '../../shared/Control.tsx';
import type { Cell } from '../../shared/gridMoves.ts';
import { NumberGrid } from '../../shared/NumberGrid.tsx';
import { type MapProps, sizeOf } from './MapProps.ts';
import { Mark, Marks } from './Marks.tsx';
import { cellOf } from './model.ts';
import { Panel } from './Panel.tsx';
import { params } from './params.ts';
import { replace } from './reshape.ts';
import { text } from './text.ts';

/** The kernel as it is laid on the input; a corner mark shows whether it was turned. */
export function KernelMap({ widget, figure, layer }: Omit<MapProps, 'span'>) {
  const words = text[widget.props.lang];
  const { convolution, scene, point } = figure;
  const { kernel, isFlipped } = convolution;
  const size = sizeOf(kernel);
  const turned = ({ row, column }: Cell): Cell =>
    isFlipped ? { row: size.row - 1 - row, column: size.column - 1 - column } : { row, column };
  const edit = {
    ...params.kernel,
    canEdit: () => true,
    onEdit: (cell: Cell, value: number) => widget.set({ kernel: replace(widget.values.kernel, turned(cell), value) }),
  };
  return (
    <Panel
      widget={widget}
      part="kernel"
      symbol="w"
      name={words.kernel}
      size={size}
      span={Math.max(size.row, size.column)}
      extent={null}
      foot={<Control widget={widget} name="flip" label={words.flip} />}
    >
      <div class="conv2d-turn" data-flip={isFlipped}>
        <NumberGrid
          lang={widget.props.lang}
          name={words.mapName(words.kernel, size.row, size.column)}
          values={kernel}
          role="weight"
          edit={widget.isLocked('kernel') ? undefined : edit}
          onPoint={(cell) => point(cell && { grid: 'kernel', cell })}
        >
          <Marks layer={layer} over={convolution.kernel}>
            <Mark at={turned({ row: 0, column: 0 })} kind="corner" />
            {scene.litTerm !== null && <Mark at={cellOf(scene.litTerm, size.column)} kind="lit" />}
            {scene.uses.map(({ weight }) => (
              <Mark key={`${weight.row} ${weight.column}`} at={weight} kind="lit" />
            ))}
          </Marks>
        </NumberGrid>
      </div>
    </Panel>
  );
}
