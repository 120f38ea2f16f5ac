import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatNumber } from '../../shared/format.ts';
import type { Values } from '../../shared/params.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { params } from './params.ts';
import { RatePlot } from './RatePlot.tsx';
import { RateTable } from './RateTable.tsx';
import { text } from './text.ts';
import { type Measured, pointCount, useMeasurement } from './useMeasurement.ts';
import { sides } from './workload.ts';

/** How fast the reader's own machine convolves, in four ways, and how near that comes to what it can do. */
export function View(props: WidgetProps & Partial<Values<typeof params>>) {
  const widget = useWidget('speed', params, props);
  const words = text[props.lang];
  const order = { channels: Number(widget.values.channels), kernel: Number(widget.values.kernel) };
  const measurement = useMeasurement(order, widget.scenario);
  const { measured, isRunning, isStopped, isBroken, begin, stop } = measurement;
  const { difference, peak, points } = measured;
  const ratio = ratioText(measured, words.ratio);
  const status = isBroken
    ? words.broken
    : isRunning
      ? words.running(points.length, pointCount)
      : difference !== null
        ? words.done(formatNumber(Math.max(difference, 1e-6), 6))
        : isStopped && (points.length > 0 || peak !== null)
          ? words.stopped
          : words.idle;
  return (
    <Frame widget={widget} title={words.title}>
      <div class="speed-all">
        <div class="speed-controls">
          <Control widget={widget} name="channels" label={words.channels} options={{ 4: '4', 16: '16', 32: '32' }} />
          <Control widget={widget} name="kernel" label={words.kernel} options={words.kernels} />
          <button type="button" onClick={isRunning ? stop : begin}>
            {isRunning ? words.stop : words.measure}
          </button>
        </div>
        <progress max={pointCount} value={points.length} aria-label={words.measure} />
        <p class="speed-status" role="status">
          {status} {ratio}
        </p>
        <RatePlot lang={props.lang} measured={measured} name={words.plot(ratio || words.unmeasured)} />
        <RateTable lang={props.lang} measured={measured} order={order} />
        <p class="speed-features">{words.features[measured.kernels]}</p>
      </div>
    </Frame>
  );
}

/** How much faster the kernel is than the loops on the largest image, and its share of the peak; '' before that is known. */
function ratioText({ points, peak }: Measured, write: (times: string, share: string | null) => string): string {
  const last = sides.at(-1);
  const rateOf = (method: string) => points.find((point) => point.method === method && point.side === last)?.rate;
  const [loops, kernel] = [rateOf('loops'), rateOf('kernel')];
  if (loops === undefined || kernel === undefined) return '';
  return write(formatNumber(kernel / loops, 0), peak === null ? null : `${formatNumber((100 * kernel) / peak, 0)} %`);
}
