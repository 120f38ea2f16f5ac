import { formatFixed } from '../../shared/format.ts';
import type { Language } from '../../shared/language.ts';
import { text } from './text.ts';
import type { Unit, Walk } from './Walk.ts';

interface LogitsProps {
  readonly lang: Language;
  readonly walk: Walk;
  readonly chosen: Unit | null;
  readonly onPoint: (unit: Unit | null) => void;
  readonly onPick: (unit: Unit) => void;
}

const unitOfDigit = (map: number): Unit => ({ stage: 'fc3', map, row: 0, column: 0 });

/** The ten logits as bars on both sides of 0, and the probabilities that softmax makes of them: a table to a screen reader. */
export function Logits({ lang, walk, chosen, onPoint, onPick }: LogitsProps) {
  const words = text[lang];
  const values = walk.stages.at(-1)?.values ?? null;
  const { probabilities } = walk;
  if (values === null || probabilities === null) return null;
  const logits = Array.from(values);
  const extent = Math.max(1e-6, ...logits.map(Math.abs));
  const best = probabilities.indexOf(Math.max(...probabilities));
  return (
    <table class="walk-logits" aria-label={words.logits}>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{words.digit}</th>
          <th scope="col">{words.logit}</th>
          <th scope="col">{words.probability}</th>
        </tr>
      </thead>
      <tbody>
        {logits.map((logit, digit) => (
          <tr
            key={digit}
            data-best={digit === best || undefined}
            data-chosen={chosen?.stage === 'fc3' && chosen.map === digit}
            onPointerEnter={() => onPoint(unitOfDigit(digit))}
            onPointerLeave={() => onPoint(null)}
            onPointerUp={() => onPick(unitOfDigit(digit))}
          >
            <th scope="row">{digit}</th>
            <td style={{ '--from': Math.min(0, logit / extent), '--to': Math.max(0, logit / extent) }}>{formatFixed(logit, 1)}</td>
            <td style={{ '--p': probabilities[digit] ?? 0 }}>{`${formatFixed((probabilities[digit] ?? 0) * 100, 1)} %`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
