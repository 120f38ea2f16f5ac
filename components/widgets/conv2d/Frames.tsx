import { formulaText } from '../../shared/arithmeticText.ts';
import { frameSteps } from '../../shared/frameSteps.ts';
import type { Language } from '../../shared/language.ts';
import { MiniMap } from './MiniMap.tsx';
import { type Convolution, cellOf, explainCell } from './model.ts';
import { windowCell } from './scene.ts';
import { text } from './text.ts';

/** The strip of stills that stands for the steps on the printed page. */
export function Frames({ lang, convolution }: { readonly lang: Language; readonly convolution: Convolution }) {
  const words = text[lang];
  const { geometry, padded, output, padding, extent } = convolution;
  if (geometry === null) return null;
  return (
    <div class="print-frames">
      {frameSteps(convolution.count).map((step) => {
        const cell = cellOf(step, geometry.columns.out);
        const explanation = explainCell(convolution, step);
        return (
          <div key={step} class="conv2d-frame">
            <div>
              <MiniMap values={padded} frame={{ ...windowCell(convolution, step), high: extent[0], wide: extent[1] }} inset={padding} />
              <MiniMap values={output} frame={{ ...cell, high: 1, wide: 1 }} until={step} />
            </div>
            <p>{`${step + 1}. ${words.cell(cell.row, cell.column)}`}</p>
            <p>{explanation && formulaText(explanation)}</p>
          </div>
        );
      })}
    </div>
  );
}
