import { Adam, Linear, mse, noGrad, type OptimizerState, random, Sequential, Tanh, Tensor, tensor, tidy } from '../../../engine/index.ts';
import { dots } from './dots.ts';

/** Nodes between the two inputs and the output. */
export const hiddenNodes = 4;
const rate = 0.1;

/** Parameters by the names PyTorch gives them: '0.weight' [4, 2], '0.bias' [4], '2.weight' [1, 4], '2.bias' [1]. */
export type Weights = ReadonlyMap<string, Tensor>;

/** Everything that training has at one epoch, and how large the error is there. */
export interface Snapshot {
  readonly weights: Weights;
  /** What the optimiser remembers; null where it has just been started. */
  readonly optimizer: OptimizerState | null;
  /** The mean of the squared differences between outputs and kinds. */
  readonly error: number;
}

// One network for all snapshots: each is loaded into it before anything is computed.
const { network, x, target } = build();

function build() {
  const generator = random(0);
  return {
    network: new Sequential(new Linear(2, hiddenNodes, { generator }), new Tanh(), new Linear(hiddenNodes, 1, { generator })),
    x: tensor(dots.map(({ x1, x2 }) => [x1, x2])),
    target: tensor(dots.map(({ kind }) => [kind])),
  };
}

/** Training before its first epoch: random numbers drawn from `seed`. */
export function start(seed: number): Snapshot {
  const generator = random(seed);
  const fresh = new Sequential(new Linear(2, hiddenNodes, { generator }), new Tanh(), new Linear(hiddenNodes, 1, { generator }));
  return judged(fresh.stateDict(), null);
}

/** One epoch: all dots once, in one step of Adam. */
export function nextEpoch({ weights, optimizer }: Snapshot): Snapshot {
  network.loadStateDict(weights);
  const adam = new Adam(network.parameters(), { lr: rate });
  if (optimizer !== null) adam.loadStateDict(optimizer);
  tidy(() => {
    adam.zeroGrad();
    mse(network.forward(x), target).backward();
    adam.step();
  });
  return judged(network.stateDict(), adam.stateDict());
}

/** The snapshot with noise added to each of its numbers; what the optimiser remembers stays. */
export function damaged({ weights, optimizer }: Snapshot, amount: number): Snapshot {
  const { normal } = random(5);
  const noisy = [...weights].map(
    ([name, { data, shape }]) =>
      [
        name,
        new Tensor(
          data.map((value) => value + normal(0, amount)),
          shape,
        ),
      ] as const,
  );
  return judged(new Map(noisy), optimizer);
}

/** The snapshot as a file that holds only W and B gives it back. */
export const withoutOptimizer = (snapshot: Snapshot): Snapshot => ({ ...snapshot, optimizer: null });

/** The network's output for each of some points. */
export function outputsAt(weights: Weights, points: readonly (readonly [x1: number, x2: number])[]): readonly number[] {
  network.loadStateDict(weights);
  return noGrad(() => Array.from(network.forward(tensor(points.flat(), [points.length, 2])).data));
}

function judged(weights: Weights, optimizer: OptimizerState | null): Snapshot {
  network.loadStateDict(weights);
  return { weights, optimizer, error: noGrad(() => mse(network.forward(x), target).item()) };
}
