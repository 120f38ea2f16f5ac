import {
  type OptimizerState,
  readSafetensors,
  StateError,
  type StateProblem,
  type Tensor,
  writeSafetensors,
} from '../../../engine/index.ts';
import type { Training } from './Training.ts';

/** Why a file was not taken; the network stays as it was. */
export type FileRefusal =
  | { readonly code: 'unreadable' }
  | { readonly code: 'not-finite'; readonly name: string }
  | { readonly code: 'misfit'; readonly first: StateProblem; readonly others: number };

/** How the tensors of an optimiser are called in the file: "optimizer.weights.0.mean". */
const prefix = 'optimizer.';

/** The network and what its optimisers remember, as a safetensors file. */
export function saveTraining(training: Training): Uint8Array<ArrayBuffer> {
  const { model, settings, step } = training;
  const states = training.optimizerStates();
  const buffers = states.flatMap(([part, { buffers }]) =>
    [...buffers].map(([name, buffer]) => [`${prefix}${part}.${name}`, buffer] as const),
  );
  const { network, activation, optimizer } = settings;
  const metadata = {
    format: 'pt',
    network,
    activation,
    optimizer,
    step: String(step),
    ...Object.fromEntries(states.map(([part, { steps }]) => [`${prefix}${part}.steps`, steps.join(' ')])),
  };
  return writeSafetensors(new Map([...model.stateDict(), ...buffers]), { metadata });
}

/**
 * Writes the numbers of a file over those of a network; all or none. An optimiser's memory of another kind is left out.
 * @returns why the file was refused, or whether the optimisers go on from it too
 */
export function loadTraining(training: Training, bytes: Uint8Array): FileRefusal | { readonly hasOptimizer: boolean } {
  const file = readSafetensors(bytes);
  if (!file.ok) return { code: 'unreadable' };
  const weights = new Map([...file.tensors].filter(([name]) => !name.startsWith(prefix)));
  const broken = [...file.tensors].find(([, { data }]) => data.some((cell) => !Number.isFinite(cell)));
  if (broken !== undefined) return { code: 'not-finite', name: broken[0] };
  try {
    training.model.loadStateDict(weights);
  } catch (error) {
    const first = error instanceof StateError ? error.problems[0] : undefined;
    if (!(error instanceof StateError) || first === undefined) throw error;
    return { code: 'misfit', first, others: error.problems.length - 1 };
  }
  const isSameKind = file.metadata.get('optimizer') === training.settings.optimizer;
  return { hasOptimizer: isSameKind && loadOptimizers(training, file.tensors, file.metadata) };
}

function loadOptimizers(training: Training, tensors: ReadonlyMap<string, Tensor>, metadata: ReadonlyMap<string, string>): boolean {
  const stateOf = (part: string): OptimizerState => {
    const own = `${prefix}${part}.`;
    const buffers = [...tensors]
      .filter(([name]) => name.startsWith(own))
      .map(([name, buffer]) => [name.slice(own.length), buffer] as const);
    return { steps: (metadata.get(`${own}steps`) ?? '').split(' ').map(Number), buffers: new Map(buffers) };
  };
  const [weights, biases] = [stateOf('weights'), stateOf('biases')];
  const isCount = (steps: number) => Number.isSafeInteger(steps) && steps >= 0;
  if (![...weights.steps, ...biases.steps].every(isCount)) return false;
  try {
    training.loadOptimizerStates({ weights, biases });
    return true;
  } catch (error) {
    if (error instanceof StateError) return false;
    throw error;
  }
}
