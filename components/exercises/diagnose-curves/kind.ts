import type { ExerciseKind, Worked } from '../ExerciseKind.ts';

/** What the curves of a training can tell. */
export type Diagnosis = 'overfitting' | 'underfitting' | 'diverging' | 'well';

/** The loss after each epoch, on digits trained on and on others. */
export interface Curves {
  readonly diagnosis: Diagnosis;
  readonly train: readonly number[];
  readonly test: readonly number[];
}

const order: readonly Diagnosis[] = ['overfitting', 'well', 'underfitting', 'diverging'];
const epochs = Array.from({ length: 13 }, (_, epoch) => epoch);

/** The two losses of each diagnosis after an epoch; `pace` is how fast the network learns, `lift` how far apart the curves lie. */
const losses: Readonly<Record<Diagnosis, (epoch: number, pace: number, lift: number) => readonly [train: number, test: number]>> = {
  overfitting: (epoch, pace, lift) => [falling(epoch, pace, 0.05), falling(epoch, pace, 0.5 * lift) + 0.012 * lift * epoch ** 1.7],
  well: (epoch, pace, lift) => [falling(epoch, pace, 0.1), falling(epoch, pace, 0.1 + 0.08 * lift)],
  underfitting: (epoch, pace, lift) => [falling(epoch, 0.12 * pace, 1.2), falling(epoch, 0.12 * pace, 1.2 + 0.06 * lift)],
  diverging: (epoch, pace, lift) => [2.3 + 0.05 * pace * epoch ** 1.4 * (1 + 0.3 * (epoch % 2)), 2.3 + 0.055 * pace * epoch ** 1.4 * lift],
};

/** From the loss of pure guessing among ten digits down to `floor`. */
const falling = (epoch: number, pace: number, floor: number): number => floor + (Math.log(10) - floor) * Math.exp(-pace * epoch);

const work = (answer: Diagnosis): Worked => ({ answer, steps: [] });

const swapped: Readonly<Record<Diagnosis, Diagnosis>> = {
  overfitting: 'underfitting',
  underfitting: 'overfitting',
  well: 'overfitting',
  diverging: 'underfitting',
};

/** What do these curves say of a training? */
export const kind: ExerciseKind<Curves, 'trainOnly' | 'mixedUp'> = {
  name: 'diagnose-curves',
  form: 'choice',
  draw: ({ uniform }, seed) => {
    const diagnosis = order[seed % order.length] ?? 'well';
    const [pace, lift] = [uniform(0.45, 0.8), uniform(0.8, 1.3)];
    const points = epochs.map((epoch) => losses[diagnosis](epoch, pace, lift));
    return { diagnosis, train: points.map(([train]) => train), test: points.map(([, test]) => test) };
  },
  right: ({ diagnosis }) => work(diagnosis),
  mistakes: {
    trainOnly: ({ diagnosis }) => work(diagnosis === 'overfitting' ? 'well' : diagnosis),
    mixedUp: ({ diagnosis }) => work(swapped[diagnosis]),
  },
  enough: 1,
  topic: ({ diagnosis }) => diagnosis,
  options: () => ['underfitting', 'well', 'overfitting', 'diverging'] satisfies Diagnosis[],
};
