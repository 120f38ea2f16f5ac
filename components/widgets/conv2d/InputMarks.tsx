import type { MapProps } from './MapProps.ts';
import { sizeOf } from './MapProps.ts';
import { Mark, Marks, Window } from './Marks.tsx';
import { windowCell } from './scene.ts';

/** What is drawn over the input: the window, the pinned cell's window, the cell pointed at, the digit's own border. */
export function InputMarks({ figure, layer, isDigit }: Pick<MapProps, 'figure' | 'layer'> & { readonly isDigit: boolean }) {
  const { convolution, scene } = figure;
  const { input, padded, kernel, padding, dilation, extent, error } = convolution;
  const { from, pin, shown, litTerm } = scene;
  const size = sizeOf(input);
  const window = { extent, kernel: sizeOf(kernel), dilation };
  return (
    <Marks layer={layer} over={padded}>
      {isDigit && (
        <i class="conv2d-paper" style={{ '--row': padding[0], '--column': padding[1], '--high': size.row, '--wide': size.column }} />
      )}
      {pin !== null && <Window {...window} at={windowCell(convolution, pin)} kind="pinned" />}
      {from === null && (
        <Window {...window} at={windowCell(convolution, shown)} kind={error === null ? 'window' : 'misfit'} litTerm={litTerm} />
      )}
      {from && <Mark at={{ row: from.row + padding[0], column: from.column + padding[1] }} kind="lit" />}
    </Marks>
  );
}
