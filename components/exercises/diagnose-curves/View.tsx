import { Plot } from '../../shared/Plot.tsx';
import { polyline } from '../../shared/polyline.ts';
import { ExerciseView } from '../ExerciseView.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type Curves, type Diagnosis, kind } from './kind.ts';

type Given = Diagnosis | 'train' | 'test' | 'epoch' | 'loss';

const given = ({ diagnosis, train, test }: Curves, names: Readonly<Record<Given, string>>) => {
  const high = Math.ceil(Math.max(...train, ...test) * 2) / 2;
  const ends = { train: train.at(-1) ?? 0, test: test.at(-1) ?? 0 };
  return (
    <div class="diagnose-curves">
      <Plot
        x={[0, train.length - 1]}
        y={[0, high]}
        xLabel={names.epoch}
        yLabel={names.loss}
        name={names[diagnosis]}
        width={380}
        height={220}
      >
        {({ x, y }) => (
          <>
            {(['train', 'test'] as const).map((set) => (
              <g key={set} data-of={set}>
                <path d={polyline((set === 'train' ? train : test).map((loss, epoch) => [x(epoch), y(loss)]))} />
                <text
                  x={x(train.length - 1) - 4}
                  y={y(ends[set]) + (ends[set] < ends[set === 'train' ? 'test' : 'train'] ? 14 : -6)}
                  text-anchor="end"
                >
                  {names[set]}
                </text>
              </g>
            ))}
          </>
        )}
      </Plot>
    </div>
  );
};

/** Tell what two curves say of a training. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
