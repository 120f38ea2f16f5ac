import { useMemo } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { Control } from '../../shared/Control.tsx';
import { DownloadBar } from '../../shared/DownloadBar.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { initialValues, type Values } from '../../shared/params.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { Curves, versions } from './Curves.tsx';
import { type PackedRun, unpackRun } from './packRun.ts';
import { params } from './params.ts';
import { Results } from './Results.tsx';
import { text } from './text.ts';
import { useTraining } from './useTraining.ts';

type Props = WidgetProps & Partial<Values<typeof params>> & { readonly still: PackedRun };

const settings = ['digits', 'passes', 'hidden', 'filters', 'seed'] as const;
const initial = JSON.stringify(initialValues(params));

/** Two kinds of network trained on digits as they are and on the same digits shuffled. */
export function View({ still, ...props }: Props) {
  const widget = useWidget('shuffle-training', params, props);
  const words = text[props.lang];
  const { values } = widget;
  const training = useTraining(values);
  const { phase, seen, left } = training;
  const total = values.digits * values.passes;
  const asBuilt = useMemo(() => unpackRun(still), [still]);
  const isStill = phase === 'none' && JSON.stringify(values) === initial;
  const results = isStill ? asBuilt : training.results;
  const status = isStill ? words.built : words.status(phase, seen, total, left === null ? null : Math.ceil(left));
  return (
    <Frame widget={widget} title={words.title}>
      <div class="training-settings">
        {settings.map((name) => (
          <Control key={name} widget={widget} name={name} label={words[name]} />
        ))}
      </div>
      <div class="training-choices">
        <Control widget={widget} name="tile" label={words.tile} options={words.tiles} />
        <Control widget={widget} name="start" label={words.start} options={words.starts} />
      </div>
      <div class="training-run">
        <button type="button" onClick={training.toggle}>
          {words.action[phase]}
        </button>
        <button type="button" disabled={phase === 'none'} onClick={training.clear}>
          {words.clear}
        </button>
        <progress max={total} value={isStill ? total : seen} aria-label={words.progress} />
        {phase === 'loading' ? <DownloadBar download={training.download} lang={props.lang} name={words.data} /> : <p>{status}</p>}
      </div>
      <ul class="training-key">
        {versions.map(({ name }) => (
          <li key={name} data-version={name}>
            {words.versions[name]}
          </li>
        ))}
      </ul>
      <div class="training-curves">
        <Curves widget={widget} of="dense" results={results} total={total} />
        <Curves widget={widget} of="conv" results={results} total={total} />
      </div>
      <Results widget={widget} last={results.at(-1)} />
      <Announce message={phase === 'done' || phase === 'broken' ? status : ''} />
    </Frame>
  );
}
