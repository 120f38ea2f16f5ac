import { formatFixed, formatNumber } from '../../shared/format.ts';
import type { Language } from '../../shared/language.ts';
import { text } from './text.ts';
import { unitName } from './unitOf.ts';
import type { Opened, Unit } from './Walk.ts';

interface LinearPartProps {
  readonly lang: Language;
  readonly opened: Extract<Opened, { is: 'linear' }>;
  readonly onPick: (unit: Unit) => void;
}

/** The largest products of a fully connected unit, each with the unit it came from, and the sum of all others. */
export function LinearPart({ lang, opened, onPick }: LinearPartProps) {
  const words = text[lang];
  const { parts, others, othersSum } = opened;
  const largest = Math.max(1e-9, ...parts.map(({ product }) => Math.abs(product)));
  return (
    <table class="walk-parts">
      <caption>{words.linearTitle(parts.length)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.input}</th>
          <th scope="col">{words.weight}</th>
          <th scope="col">{words.product}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ from, input, weight, product }, place) => (
          <tr key={place}>
            <th scope="row">
              <button type="button" class="walk-link" onClick={() => onPick(from)}>
                {unitName(from)}
              </button>
            </th>
            <td class="role-input">{formatFixed(input)}</td>
            <td class="role-weight">{`× ${formatFixed(weight)}`}</td>
            <td data-sign={product < 0 ? '-' : '+'} style={{ '--share': Math.abs(product) / largest }}>{`= ${formatFixed(product)}`}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={3}>
            {words.others(others)}
          </th>
          <td>{formatNumber(othersSum)}</td>
        </tr>
      </tbody>
    </table>
  );
}
