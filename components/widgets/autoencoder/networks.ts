import { autoencoder, readSafetensors, type Sequential, Tensor } from '../../../engine/index.ts';
import { readyKernels } from '../../shared/readyKernels.ts';
import { smallAutoencoder } from './smallAutoencoder.ts';
import type { State } from './trainingReport.ts';

export { runNetwork } from './runNetwork.ts';

/** The book's autoencoder with its trained weights; null where the file does not hold them. */
export async function readAutoencoder(bytes: Uint8Array): Promise<Sequential | null> {
  await readyKernels();
  const file = readSafetensors(bytes);
  if (!file.ok) return null;
  const network = autoencoder();
  try {
    network.loadStateDict(file.tensors);
    return network;
  } catch {
    return null;
  }
}

/** A small autoencoder with the numbers that a worker has trained. */
export function restore(bottleneck: number, state: State): Sequential {
  const network = smallAutoencoder(bottleneck);
  network.loadStateDict(new Map([...state].map(([path, { data, shape }]) => [path, new Tensor(data, shape)])));
  return network;
}
