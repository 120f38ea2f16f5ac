import { memo } from '../../shared/memo.ts';
import type { TrainingText } from './text.ts';

const classes = Array.from({ length: 10 }, (_, digit) => digit);

/** How often each digit was taken for each: a row a digit, a column an answer. */
export const Confusion = memo(function Confusion({
  words,
  confusion,
}: {
  readonly words: TrainingText;
  readonly confusion: readonly number[];
}) {
  const isEmpty = confusion.every((count) => count === 0);
  const row = (digit: number) => confusion.slice(10 * digit, 10 * digit + 10);
  return (
    <div class="lab-confusion" tabIndex={0} role="region" aria-label={words.confusion}>
      <table>
        <caption>{words.confusion}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{words.confusionCorner}</span>
            </th>
            {classes.map((answer) => (
              <th key={answer} scope="col">
                {answer}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map((digit) => {
            const total = Math.max(
              1,
              row(digit).reduce((sum, count) => sum + count, 0),
            );
            return (
              <tr key={digit}>
                <th scope="row">{digit}</th>
                {row(digit).map((count, answer) => (
                  <td
                    key={answer}
                    data-right={answer === digit || undefined}
                    style={{ '--shade': `${Math.min(100, Math.round(((answer === digit ? 100 : 600) * count) / total))}%` }}
                  >
                    {isEmpty ? '' : count}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="lab-hint">{words.confusionHint}</p>
    </div>
  );
});
