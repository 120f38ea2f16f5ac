import { useMemo } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { Control } from '../../shared/Control.tsx';
import { DownloadBar } from '../../shared/DownloadBar.tsx';
import { formatFixed } from '../../shared/format.ts';
import { Chooser } from './Chooser.tsx';
import { Picture } from './Picture.tsx';
import { bottlenecks } from './params.ts';
import { type Still, unpackLevels } from './still.ts';
import type { AutoencoderText } from './text.ts';
import type { useInput } from './useInput.ts';
import type { Outcome, TrainingState } from './useTraining.ts';
import type { AutoencoderWidget } from './View.tsx';

interface BottlenecksProps {
  readonly widget: AutoencoderWidget;
  readonly words: AutoencoderText;
  readonly still: Still;
  readonly figure: ReturnType<typeof useInput>;
  readonly training: TrainingState;
}

/** An error whose bar is full. */
const errorExtent = 0.06;

/** Small autoencoders with middle layers of the reader's choice, trained in the page and compared. */
export function Bottlenecks({ widget, words, still, figure, training }: BottlenecksProps) {
  const { bottleneck } = widget.values;
  const { order, outcomes, download } = training;
  const first: Outcome = useMemo(() => ({ ...still.small, output: unpackLevels(still.small.output) }), []);
  const outcomeOf = (size: (typeof bottlenecks)[number]): Outcome | null =>
    outcomes[size] ?? (figure.isStill && size === still.small.bottleneck ? first : null);
  const done = outcomes[bottleneck];
  return (
    <>
      <Chooser {...{ widget, words }} chosen={figure} />
      <div class="ae-train">
        <Control
          widget={widget}
          name="bottleneck"
          label={words.bottleneck}
          options={Object.fromEntries(bottlenecks.map((size) => [size, size]))}
        />
        {order === null ? (
          <button type="button" onClick={() => training.begin(bottleneck)}>
            {words.train(bottleneck)}
          </button>
        ) : (
          <button type="button" onClick={training.stop}>
            {words.stop}
          </button>
        )}
      </div>
      <div class="ae-progress">
        {download.state === 'loading' || download.state === 'failed' ? (
          <DownloadBar download={download} lang={widget.props.lang} name={words.trainingDigits} />
        ) : (
          <Progress {...{ training, words }} />
        )}
      </div>
      <div class="ae-cards" role="group" aria-label={words.compared}>
        <Picture name={words.input} role="input" values={figure.input} waiting={words.digits}>
          {words.here}
          <br />
          {words.unseen}
        </Picture>
        {bottlenecks.map((size) => {
          const outcome = outcomeOf(size);
          return (
            <Picture key={size} name={words.cardName(size)} role="output" values={outcome?.output ?? null} waiting={words.notTrained}>
              <ErrorBar error={outcome?.error} />
              <ErrorBar error={outcome?.testError} />
            </Picture>
          );
        })}
      </div>
      <Announce message={done === undefined || order !== null ? '' : words.trained(bottleneck, formatFixed(done.testError, 4))} />
    </>
  );
}

/** How far the training is and how long it still takes, or why there is none. */
function Progress({ training, words }: Pick<BottlenecksProps, 'training' | 'words'>) {
  const { order, epoch, hasBroken } = training;
  if (order === null) return <p>{hasBroken ? words.broken : words.idle}</p>;
  return (
    <>
      <p>{epoch === null ? words.starting : words.epoch(epoch.epoch, epoch.epochs, Math.ceil(epoch.secondsLeft))}</p>
      <progress max={epoch?.epochs ?? 1} value={epoch?.epoch ?? 0} aria-label={words.train(order)} />
    </>
  );
}

/** An error as a number and as the length of a bar. */
const ErrorBar = ({ error }: { readonly error: number | undefined }) => (
  <span class="ae-bar" style={{ '--share': `${Math.min(1, (error ?? 0) / errorExtent) * 100}%` }}>
    {error === undefined ? '–' : formatFixed(error, 4)}
  </span>
);
