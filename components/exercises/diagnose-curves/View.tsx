import { Plot } from '../../shared/Plot.tsx';
import { polyline } from '../../shared/polyline.ts';
import { ExerciseView } from '../ExerciseView.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type Curves, type Diagnosis, kind } from './kind.ts';

type Given = Diagnosis | 'train' | 'test' | 'epoch' | 'loss';

const sets = ['train', 'test'] as const;

const given = (curves: Curves, names: Readonly<Record<Given, string>>) => {
  const high = Math.ceil(Math.max(...curves.train, ...curves.test) * 2) / 2;
  const last = curves.train.length - 1;
  return (
    <div class="diagnose-curves">
      <Plot x={[0, last]} y={[0, high]} xLabel={names.epoch} yLabel={names.loss} name={names[curves.diagnosis]} width={380} height={220}>
        {({ x, y }) =>
          sets.map((set) => <path key={set} data-of={set} d={polyline(curves[set].map((loss, epoch) => [x(epoch), y(loss)]))} />)
        }
      </Plot>
      {sets.map((set) => (
        <p key={set}>
          <svg viewBox="0 0 28 12" width="28" aria-hidden="true">
            <path data-of={set} d="M1,6H27" />
          </svg>{' '}
          {names[set]}
        </p>
      ))}
    </div>
  );
};

/** Tell what two curves say of a training. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
