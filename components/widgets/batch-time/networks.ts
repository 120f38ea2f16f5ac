import { Linear, lenet, type Module, manualSeed, type Shape } from '../../../engine/index.ts';
import type { Values } from '../../shared/params.ts';
import type { params } from './params.ts';

/** What can be timed. */
export type NetworkName = Values<typeof params>['network'];

/** Each network, with random weights, which take as long as trained ones, and the shape of one of its inputs. */
export const networks: Readonly<Record<NetworkName, { readonly make: () => Module; readonly input: Shape }>> = {
  lenet: { make: () => seeded(lenet), input: [1, 28, 28] },
  fc1: { make: () => seeded(() => new Linear(400, 120)), input: [400] },
};

function seeded<M>(make: () => M): M {
  manualSeed(1);
  return make();
}
