import { Plot } from '../../shared/Plot.tsx';
import { polyline } from '../../shared/polyline.ts';
import { examples, type LossAt } from './model.ts';
import { shown } from './shown.ts';
import type { GradientStepText } from './text.ts';

const [left, right, low, high] = [0, 2.6, -2, 6];

/** A weight whose line would leave the picture is drawn up to its edge. */
const clip = (y: number): number => Math.max(low, Math.min(high, y));

/** The examples, the line ŷ = w · x, and the errors between them. */
export function Examples({ words, at }: { readonly words: GradientStepText; readonly at: LossAt }) {
  const end = Math.abs(at.weight * right) <= high ? right : Math.min(right, Math.abs((at.weight < 0 ? low : high) / at.weight));
  return (
    <Plot
      x={[left, right]}
      y={[low, high]}
      xLabel={words.input}
      yLabel={words.output}
      name={words.lineName(shown(at.weight), shown(at.loss))}
      width={300}
      height={320}
    >
      {({ x, y }) => (
        <>
          <path
            class="gradient-line"
            d={polyline([
              [x(0), y(0)],
              [x(end), y(clip(at.weight * end))],
            ])}
          />
          {examples.x.map((input, n) => (
            <g key={input}>
              <path
                class="gradient-error"
                d={polyline([
                  [x(input), y(clip(at.predictions[n] ?? 0))],
                  [x(input), y(examples.y[n] ?? 0)],
                ])}
              />
              <circle class="gradient-example" cx={x(input)} cy={y(examples.y[n] ?? 0)} r={5} />
            </g>
          ))}
        </>
      )}
    </Plot>
  );
}
