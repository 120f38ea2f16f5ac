import * as tf from '@tensorflow/tfjs-core';
import type { TensorflowNetwork } from '../../support/tensorflowNetworks.ts';
import type { Prepared } from '../contender.ts';
import { firstLosses } from '../data.ts';
import { dropping } from './tensorflow.ts';

/** Steps of SGD. */
export function tensorflowTraining({ parameters }: TensorflowNetwork, loss: () => tf.Scalar, lr: number): Omit<Prepared, 'enter'> {
  const [optimizer, variables] = [tf.train.sgd(lr), [...parameters.values()]];
  return {
    run: dropping(() => optimizer.minimize(loss, false, variables)),
    result: () => firstLosses(async () => Number((await optimizer.minimize(loss, true, variables)?.data())?.[0])),
  };
}
