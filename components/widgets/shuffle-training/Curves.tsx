import { formatFixed } from '../../shared/format.ts';
import { Plot } from '../../shared/Plot.tsx';
import { polyline } from '../../shared/polyline.ts';
import type { Widget } from '../../shared/useWidget.ts';
import type { params } from './params.ts';
import { text } from './text.ts';
import type { Measured } from './training.ts';

/** The two kinds of network. */
export type Kind = 'dense' | 'conv';

/** The two versions of the digits, and the network of each kind that learns from them. */
export const versions = [
  { name: 'original', dense: 'denseOriginal', conv: 'convOriginal' },
  { name: 'shuffled', dense: 'denseShuffled', conv: 'convShuffled' },
] as const;

interface CurvesProps {
  readonly widget: Widget<typeof params>;
  readonly of: Kind;
  readonly results: readonly Measured[];
  /** Digits shown in a whole run. */
  readonly total: number;
}

const size = { width: 400, height: 260 };

/** How well one kind of network does on the test digits while it learns: a broad line for the original, a dashed one for the shuffled. */
export function Curves({ widget, of, results, total }: CurvesProps) {
  const words = text[widget.props.lang];
  const last = results.at(-1);
  const ends = versions.map((version) => `${words.versions[version.name]}: ${last ? percent(last.accuracy[version[of]]) : '–'}`);
  return (
    <figure class="training-plot" data-kind={of}>
      <figcaption>{words.kinds[of]}</figcaption>
      <Plot
        x={[0, total]}
        y={[0, 100]}
        {...size}
        ticks={4}
        xLabel={words.seen}
        yLabel={words.accuracy}
        name={words.plotName(words.kinds[of], ends.join(', '))}
      >
        {({ x, y }) =>
          versions.map((version) => (
            <g key={version.name} data-version={version.name}>
              <path d={polyline(results.map(({ seen, accuracy }) => [x(seen), y(100 * accuracy[version[of]])]))} />
              {last && <circle cx={x(last.seen)} cy={y(100 * last.accuracy[version[of]])} r={4} />}
            </g>
          ))
        }
      </Plot>
    </figure>
  );
}

/** A share in per cent, as readers see it. */
export const percent = (share: number): string => formatFixed(100 * share, 1);
