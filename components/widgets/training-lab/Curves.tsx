import { memo } from '../../shared/memo.ts';
import { Plot, type PlotScales } from '../../shared/Plot.tsx';
import { polyline } from '../../shared/polyline.ts';
import { highestLoss } from './highestLoss.ts';
import { type Point, type Run, thinned } from './run.ts';
import { curveName } from './spoken.ts';
import type { TrainingText } from './text.ts';

interface CurvesProps {
  readonly words: TrainingText;
  readonly run: Run;
  /** An earlier run, drawn faintly for comparison. */
  readonly before: Run | null;
}

const size = { width: 360, height: 240, ticks: 5 };

/** Loss and accuracy over the steps. */
export const Curves = memo(function Curves({ words, run, before }: CurvesProps) {
  const x = [0, Math.max(run.until, run.step)] as const;
  const top = highestLoss(run);
  const named = run.settings.network !== 'autoencoder';
  const isComparable = before !== null && (before.settings.network === 'autoencoder') !== named;
  return (
    <>
      <div>
        <Plot {...size} x={x} y={[0, top]} xLabel={words.step} yLabel={words.loss} name={curveName(words, run, 'loss')}>
          {(scales) => (
            <>
              {isComparable && <path class="lab-line" data-of="before" data-live d={lossPath(before, scales, top)} />}
              <path class="lab-line" data-of="batch" d={lossPath(run, scales, top)} />
              <Series points={run.points} scales={scales} top={top} of="test" value={(point) => point.test.loss} />
            </>
          )}
        </Plot>
        <Legend keys={['batch', 'test', ...(isComparable ? (['before'] as const) : [])]} names={words.lines} />
      </div>
      {named && (
        <div>
          <Plot {...size} x={x} y={[0, 1]} xLabel={words.step} yLabel={words.accuracy} name={curveName(words, run, 'accuracy')}>
            {(scales) => (
              <>
                {isComparable && <path class="lab-line" data-of="before" data-live d={accuracyPath(before, scales)} />}
                <Series points={run.points} scales={scales} top={1} of="train" value={(point) => point.train.accuracy ?? 0} />
                <Series points={run.points} scales={scales} top={1} of="test" value={(point) => point.test.accuracy ?? 0} />
              </>
            )}
          </Plot>
          <Legend keys={['train', 'test']} names={words.lines} />
        </div>
      )}
    </>
  );
});

type Line = 'batch' | 'train' | 'test' | 'before';

/** A place in a plot; what lies above it is drawn at its upper edge. */
const placeOf = ({ x, y }: PlotScales, step: number, value: number, top: number): [number, number] => [x(step), y(Math.min(top, value))];

const lossPath = ({ losses }: Run, scales: PlotScales, top: number): string =>
  polyline(thinned(losses).map(([step, loss]) => placeOf(scales, step, loss, top)));

const accuracyPath = ({ points }: Run, scales: PlotScales): string =>
  polyline(points.map(({ step, test }) => placeOf(scales, step, test.accuracy ?? 0, 1)));

interface SeriesProps {
  readonly points: readonly Point[];
  readonly scales: PlotScales;
  readonly top: number;
  readonly of: 'train' | 'test';
  readonly value: (point: Point) => number;
}

/** A measure after some steps: points on a line. */
function Series({ points, scales, top, of, value }: SeriesProps) {
  const places = points.map((point) => placeOf(scales, point.step, value(point), top));
  return (
    <g class="lab-line" data-of={of}>
      <path d={polyline(places)} />
      {places.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={of === 'test' ? 3.2 : 2.2} />
      ))}
    </g>
  );
}

/** What each line is. */
function Legend({ keys, names }: { readonly keys: readonly Line[]; readonly names: Readonly<Record<Line, string>> }) {
  return (
    <ul class="lab-legend">
      {keys.map((key) => (
        <li key={key} data-live={key === 'before' || undefined}>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <g class="lab-line" data-of={key}>
              <path d="M1,6H27" />
              {(key === 'test' || key === 'train') && <circle cx={14} cy={6} r={3} />}
            </g>
          </svg>
          {names[key]}
        </li>
      ))}
    </ul>
  );
}
