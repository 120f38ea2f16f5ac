import { formatFixed } from '../../shared/format.ts';
import { memo } from '../../shared/memo.ts';
import type { Run } from './run.ts';
import type { Measured } from './scores.ts';
import { percent } from './spoken.ts';
import type { TrainingText } from './text.ts';

/** Loss and accuracy of the last judgement, on digits trained on and on others. */
export const ScoreTable = memo(function ScoreTable({ words, run }: { readonly words: TrainingText; readonly run: Run }) {
  const last = run.points.at(-1);
  const digits = run.settings.network === 'autoencoder' ? 4 : 3;
  const cells = (measured: Measured | undefined) => [
    measured === undefined ? '–' : formatFixed(measured.loss, digits),
    measured === undefined || measured.accuracy === null ? '–' : percent(measured.accuracy),
  ];
  return (
    <table class="lab-scores">
      <caption>{words.scores(last?.step ?? 0)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.loss}</th>
          <th scope="col">{words.accuracy}</th>
        </tr>
      </thead>
      <tbody>
        {(['train', 'test'] as const).map((set) => (
          <tr key={set} data-set={set}>
            <th scope="row">{words.sets[set]}</th>
            {cells(last?.[set]).map((cell, place) => (
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
