import { formulaText } from '../../shared/arithmeticText.ts';
import type { Language } from '../../shared/language.ts';
import { explainCell, type Layer } from './model.ts';
import { text } from './text.ts';

/** The strip of steps for the printed page: the arithmetic of up to four output cells. */
export function Frames({ lang, layer }: { readonly lang: Language; readonly layer: Layer }) {
  const words = text[lang];
  const columns = layer.y[0]?.length ?? 1;
  const cells = layer.y.flatMap((outputs, row) => outputs.map((_, column) => ({ row, column })));
  return (
    <div class="print-frames">
      {cells.slice(0, 4).map((cell) => (
        <div key={cell.row * columns + cell.column} class="dense-frame">
          <p>{words.cell(cell.row, cell.column, words.nodeNames[cell.column] ?? '')}</p>
          <p>{formulaText(explainCell(layer, cell))}</p>
        </div>
      ))}
    </div>
  );
}
