import { formulaText } from '../../shared/arithmeticText.ts';
import { formatNumber } from '../../shared/format.ts';
import type { Language } from '../../shared/language.ts';
import { side } from './presets.ts';
import { text } from './text.ts';
import { type Figure, pixelAt } from './useScene.ts';

/** Most products written out in one line. */
const longest = 18;

/** What the step shows, in sentences: the row, the arithmetic or the sum, and what it costs. */
export function Said({ lang, figure }: { readonly lang: Language; readonly figure: Figure }) {
  const words = text[lang];
  const { unfolding, phase, pixel, window, filter, place, explanation } = figure;
  const { matrix, weights, product, input } = unfolding;
  const [rows, inner, columns] = [matrix.length, weights.length, product[0]?.length ?? 1];
  const given = input.data.length;
  return (
    <div class="unfold-said">
      {phase === 'multiply' ? (
        <>
          <p>
            <b>{words.productCell({ channel: filter, ...place })}</b> = {formulaText(explanation, 2, longest).replace(/ \+ 0 = /, ' = ')}
          </p>
          <p>{words.multiplyAdds(rows, inner, columns, formatNumber(rows * inner * columns))}</p>
        </>
      ) : (
        <>
          <p>{phase === 'fold' ? words.rowBack(window) : words.row(window, { channel: 0, ...place }, inner)}</p>
          <p>
            {pixel === null
              ? phase === 'fold' && window === rows - 1
                ? words.backDone
                : words.memory(given, rows * inner, formatNumber((rows * inner) / given))
              : saidOfPixel(lang, figure, pixel)}
          </p>
        </>
      )}
    </div>
  );
}

/** How often a pixel was copied, or has come back so far. */
function saidOfPixel(lang: Language, { copies, phase, stepping, unfolding, back }: Figure, pixel: number): string {
  const words = text[lang];
  const at = pixelAt(pixel);
  if (phase !== 'fold') return words.times(at, copies.length);
  const count = copies.filter(({ row }) => row <= stepping.step).length;
  const sum = back[at.channel]?.[at.row]?.[at.column] ?? 0;
  return words.backAdded(
    at,
    formatNumber(unfolding.input.data[at.channel * side * side + at.row * side + at.column] ?? 0),
    count,
    formatNumber(sum),
  );
}
