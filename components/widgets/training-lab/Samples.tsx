import { formatFixed } from '../../shared/format.ts';
import { memo } from '../../shared/memo.ts';
import type { Run } from './run.ts';
import { SheetMap } from './SheetMap.tsx';
import { percent } from './spoken.ts';
import type { TrainingText } from './text.ts';

/** As many are shown at most. */
const mostSamples = 10;

/** The test digits of which the network is surest although it is wrong; or what the autoencoder makes of some. */
export const Samples = memo(function Samples({ words, run }: { readonly words: TrainingText; readonly run: Run }) {
  const isRemade = run.settings.network === 'autoencoder';
  const blanks = Array.from({ length: mostSamples - run.samples.length }, (_, place) => place);
  return (
    <div class="lab-samples">
      <p class="lab-head">{isRemade ? words.remade : words.wrong}</p>
      <ul>
        {run.samples.map(({ label, answer, measure, image, made }, place) => (
          <li key={place}>
            <SheetMap cells={image} count={1} side={28} columns={1} scale="ink" name={words.digitName(label)} />
            {made !== undefined && <SheetMap cells={made} count={1} side={28} columns={1} scale="ink" name={words.remadeName(label)} />}
            <span>{isRemade ? formatFixed(measure, 4) : words.taken(label, answer, percent(measure))}</span>
          </li>
        ))}
        {blanks.map((place) => (
          <li key={`blank ${place}`} aria-hidden="true">
            <i />
            {isRemade && <i />}
            <span>–</span>
          </li>
        ))}
      </ul>
    </div>
  );
});
