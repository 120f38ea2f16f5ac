import { useState } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import type { Values } from '../../shared/params.ts';
import { useJob } from '../../shared/useJob.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { batchSizes, gainOf, type Report, timingOf } from './model.ts';
import type { NetworkName } from './networks.ts';
import { params } from './params.ts';
import { TimePlot } from './TimePlot.tsx';
import { TimeTable } from './TimeTable.tsx';
import { text } from './text.ts';

const start = () => new Worker(new URL('./timing.worker.ts', import.meta.url), { type: 'module' });
const none: Readonly<Record<NetworkName, readonly Report[]>> = { lenet: [], fc1: [] };

/** The time that an image costs in batches of different sizes, measured on the reader's own machine. `weights` are the numbers each network holds. */
export function View({
  weights,
  ...props
}: WidgetProps & Partial<Values<typeof params>> & { readonly weights: Readonly<Record<NetworkName, number>> }) {
  const widget = useWidget('batch-time', params, props);
  const { network } = widget.values;
  const words = text[props.lang];
  const [reports, setReports] = useState(none);
  const [timed, setTimed] = useState<NetworkName>('lenet');
  const job = useJob<NetworkName, Report>(start, (report) => {
    setReports((known) => ({ ...known, [timed]: [...known[timed], report] }));
    if (report.size === batchSizes.at(-1)) job.stop();
  });
  const measure = () => {
    setTimed(network);
    setReports((known) => ({ ...known, [network]: [] }));
    job.post(network);
  };
  const reset = () => {
    job.stop();
    setReports(none);
    widget.reset();
  };
  const isRunning = job.state === 'running';
  const timings = reports[network].map(timingOf);
  const gain = gainOf(timings, batchSizes.at(-1) ?? 1);
  const said = job.state === 'broken' ? words.broken : gain === null ? words.before : words.found(gain);
  return (
    <Frame widget={{ ...widget, reset }} title={words.title}>
      <div class="time-settings">
        <Control widget={widget} name="network" label={words.what} options={words.networks} />
        <div class="time-start">
          <button type="button" onClick={isRunning ? job.stop : measure}>
            {isRunning ? words.stop : words.measure}
          </button>
          <progress max={batchSizes.length} value={isRunning ? reports[timed].length : timings.length} aria-label={words.progress} />
        </div>
      </div>
      <div class="time-results">
        <TimePlot lang={props.lang} timings={timings} />
        <TimeTable lang={props.lang} timings={timings} weights={weights[network]} />
      </div>
      <p class="time-said" data-broken={job.state === 'broken' || undefined}>
        {said} {words.how(reports[network][0]?.kernels ?? null)}
      </p>
      <Announce message={isRunning ? '' : said} />
    </Frame>
  );
}
