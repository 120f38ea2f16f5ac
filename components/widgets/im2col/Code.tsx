import type { Language } from '../../shared/language.ts';
import { text } from './text.ts';
import type { Figure } from './useScene.ts';

/** The three lines of PyTorch that compute the same, each with the shape of its result. */
export function Code({ lang, unfolding }: { readonly lang: Language; readonly unfolding: Figure['unfolding'] }) {
  const { size, stride, matrix, weights, product, out } = unfolding;
  const filters = product[0]?.length ?? 1;
  const [inner, windows] = [weights.length, matrix.length];
  const lines = [
    [`columns = F.unfold(x, ${size}, stride=${stride})`, [1, inner, windows]],
    ['y = w.flatten(1) @ columns', [1, filters, windows]],
    [`y = y.reshape(1, ${filters}, ${out.row}, ${out.column})`, [1, filters, out.row, out.column]],
  ] as const;
  return (
    <div class="unfold-code">
      <p>{text[lang].code}</p>
      {lines.map(([code, shape]) => (
        <p key={code}>
          <code>{code}</code> <span>{`(${shape.join(', ')})`}</span>
        </p>
      ))}
    </div>
  );
}
