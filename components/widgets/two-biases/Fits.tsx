import { useMemo } from 'preact/hooks';
import { memo } from '../../shared/memo.ts';
import { polyline } from '../../shared/polyline.ts';
import { dataScales } from './DataPlot.tsx';
import { type ErrorParts, fitOf } from './model.ts';
import { places, trueValues } from './places.ts';

interface FitsProps {
  /** Missing where the data do not determine a fit. */
  readonly parts: ErrorParts | undefined;
  /** Whether the fits light up, for the variance, or the gap to the truth, for the bias. */
  readonly lit: 'fits' | 'gap' | '';
}

const across = places.map(dataScales.x);
const curve = (values: ArrayLike<number>): [number, number][] => across.map((x, i) => [x, dataScales.y(values[i] ?? 0)]);
const truthPath = polyline(curve(trueValues));

/** A straight line needs only its ends. */
const needed = (curve: [number, number][], degree: number): [number, number][] =>
  degree > 1 ? curve : curve.filter((_, i) => i === 0 || i === curve.length - 1);

const pathsOf = ({ fits, degree }: ErrorParts): string[] =>
  Array.from({ length: fits.length / places.length }, (_, set) => polyline(needed(curve(fitOf(fits, set)), degree)));

/** All fits thin, the one of the data set shown stronger, their mean thick and the truth dashed. */
export const Fits = memo(function Fits({ parts, lit }: FitsProps) {
  const paths = useMemo(() => (parts === undefined ? [] : pathsOf(parts)), [parts]);
  const mean = curve(parts?.mean ?? []);
  const gap = `${polyline([...mean, ...curve(trueValues).reverse()])}Z`;
  return (
    <>
      <g class="two-biases-fits" data-lit={lit === 'fits' || undefined}>
        {paths.map((d, set) => (
          <path key={set} d={d} data-shown={set === 0 || undefined} />
        ))}
      </g>
      {parts !== undefined && <path class="two-biases-gap" data-lit={lit === 'gap' || undefined} d={gap} />}
      {parts !== undefined && <path class="two-biases-mean" d={polyline(mean)} />}
      <path class="two-biases-truth" d={truthPath} />
    </>
  );
});
