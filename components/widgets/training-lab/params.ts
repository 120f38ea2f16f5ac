import { choice, number } from '../../shared/params.ts';

/** Everything that determines a run of training, and the digit whose feature maps are shown. */
export const params = {
  network: choice(['lenet', 'mlp', 'autoencoder']),
  activation: choice(['relu', 'tanh', 'sigmoid']),
  optimizer: choice(['sgd', 'momentum', 'adam', 'adamw'], 'adam'),
  /** The learning rate. */
  rate: choice(['0.0001', '0.001', '0.003', '0.01', '0.03', '0.1', '0.3', '1', '10'], '0.003'),
  /** Digits in a batch. */
  batch: choice(['16', '32', '64', '128', '256'], '64'),
  /** Weight decay, of the weights alone. */
  decay: choice(['0', '0.0001', '0.01', '0.1']),
  /** Digits to train on. */
  digits: choice(['100', '500', '2000', '6000', '10000'], '2000'),
  epochs: number({ min: 1, max: 20, step: 1, initial: 5 }),
  /** Of the first weights and of the order of the digits. */
  seed: number({ min: 1, max: 99, step: 1, initial: 1 }),
  /** The digit whose feature maps are shown. */
  shown: choice(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], '3'),
};
