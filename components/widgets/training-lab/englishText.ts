import type { TrainingText } from './text.ts';

/** The words in English. */
export const englishText: TrainingText = {
  title: 'Training laboratory',
  theDigits: 'the digits',
  buttons: { start: 'Start', pause: 'Pause', goOn: 'Go on', more: 'Train on', step: 'One step', over: 'Start over' },
  progress: 'Steps made',
  notBegun: (steps, epochs) => `${steps} steps in ${epochs} ${epochs === 1 ? 'epoch' : 'epochs'}`,
  preparing: 'Getting ready …',
  at: (step, until, epoch) => `step ${step} of ${until}, epoch ${epoch}`,
  left: (seconds) => (seconds < 1 ? 'less than a second left' : `about ${seconds} s left`),
  still: 'You see a run of these settings that was made when this page was built. Press Start to make it yourself.',
  verdicts: {
    untrained: () => 'The weights are random: the network guesses. Press Start, or make one step and look at what it changes.',
    begun: () => 'The first steps are being made. How good the network is after them will be measured soon.',
    diverged: ({ step }) =>
      `After step ${step} the numbers became too large to compute with: the loss is no number any more. The steps overshoot the valley, each farther than the last. Choose a smaller learning rate; Start over brings the first weights back.`,
    exploding: ({ loss }) =>
      `The loss (${loss}) is far above that of the untrained network. The steps are too large: try a learning rate ten times smaller.`,
    guessing: ({ test }) =>
      `After a whole epoch the network still guesses (${test} of the test digits). Either the steps are too small to get anywhere, or one that was too large has silenced its neurons. Try another learning rate.`,
    overfitting: ({ train, test }) =>
      `${train} of the digits it was trained on, but ${test} of new ones: the gap is overfitting. More digits, or stopping earlier, would help.`,
    underfitting: ({ train, test }) =>
      `${train} of the training digits, ${test} of new ones: both could be better, and they are close. It underfits as yet: train longer, or with larger steps.`,
    well: ({ train, test }) =>
      `${train} of the training digits, ${test} of new ones: the network has learned something that holds for digits it never saw.`,
    rebuilding: ({ loss }) => `On new digits a pixel is off by ${loss} on average, squared. Compare the digits with what is made of them.`,
  },
  settings: {
    network: 'Network',
    activation: 'Activation',
    optimizer: 'Optimiser',
    rate: 'Learning rate η',
    batch: 'Batch size',
    decay: 'Weight decay (weights only)',
    digits: 'Training digits',
    epochs: 'Epochs',
    seed: 'Seed of the random numbers',
  },
  options: {
    network: { lenet: 'LeNet', mlp: 'Two layers', autoencoder: 'Autoencoder' },
    activation: { relu: 'ReLU', tanh: 'tanh', sigmoid: 'sigmoid' },
    optimizer: { sgd: 'SGD', momentum: 'SGD + momentum', adam: 'Adam', adamw: 'AdamW' },
  },
  settingsHint: 'A new learning rate holds from the next step. Any other change ends the run; its curve stays, dashed, for comparison.',
  lines: { batch: 'training, batch by batch', train: 'training digits', test: 'test digits', before: 'the run before' },
  step: 'step',
  loss: 'loss',
  accuracy: 'accuracy',
  lossName: (steps, first, last) => `Loss over ${steps} steps: it begins at ${first}; on test digits it is ${last} now.`,
  accuracyName: (points, train, test) =>
    `Accuracy, measured ${points} times. The last time: training digits ${train}, test digits ${test}.`,
  emptyName: 'An empty plot: no step has been made.',
  scores: (step) => `After step ${step}`,
  sets: { train: 'training digits', test: 'test digits' },
  confusion: 'What the test digits (rows) were taken for (columns)',
  confusionCorner: 'digit',
  confusionHint: 'The diagonal is right; every other number counts mistakes.',
  sheets: {
    filters: (layer, count, extent) =>
      `${count} filters of ${layer}: weights, blue above 0, red below${extent === '' ? '' : `, up to ±${extent}`}`,
    maps: (layer, count, extent) => `What ${layer} makes of the digit: ${count} feature maps${extent === '' ? '' : `, up to ${extent}`}`,
  },
  sheetName: (kind, layer, count) =>
    kind === 'filters' ? `The weights of ${count} filters of ${layer}` : `${count} feature maps of ${layer}`,
  shown: 'Digit for the feature maps',
  wrong: 'Wrong, and most sure of it',
  taken: (label, answer, sure) => `${label} taken for ${answer}, ${sure} sure`,
  digitName: (label) => `A handwritten ${label}`,
  remade: 'Test digits, what the network makes of them, and the mean squared error',
  remadeName: (label) => `What the network makes of the ${label}`,
  save: 'Save the network',
  load: 'Load a network (.safetensors)',
  notes: {
    saved: 'Saved: weights, biases and what the optimiser remembers.',
    'no-digits': 'The digits came, but damaged. Start over to load them again.',
    'no-worker': 'Your browser ended the training; it may be short of memory. Start again, perhaps with fewer digits.',
    loaded: 'Loaded, and the optimiser goes on from where it was.',
    'loaded-without-optimizer': 'Loaded. The file holds nothing for this optimiser, which begins afresh.',
  },
  refusals: {
    unreadable: 'This is no safetensors file, or it is damaged. Nothing was changed.',
    'not-finite': (name) => `${name} in this file holds values that are no numbers. Nothing was changed.`,
    misfit: (network, problem, others) =>
      `This file does not fit ${network}: ${problem}${others > 0 ? `, and ${others} more such problems` : ''}. Nothing was changed. Choose the network it was saved from.`,
  },
  misfits: {
    missing: (path) => `${path} is missing`,
    unexpected: (path) => `${path} has no place in it`,
    misshapen: (path, expected, got) => `${path} has the shape ${got}, not ${expected}`,
  },
  program: 'The same in PyTorch',
  programName: 'Training with these settings',
  comments: {
    data: (digits) => `the first ${digits} digits of MNIST; this page has others, chosen so that each digit is equally frequent`,
    groups: 'only weights decay, biases do not',
    loss: 'loss',
    gradient: 'gradient',
    update: 'update',
    test: 'no gradients needed',
  },
  announced: {
    waiting: () => 'Getting ready.',
    running: () => 'Training.',
    paused: ({ step, test, loss }) => `Pausing at step ${step}. Test loss ${loss}${test === '' ? '' : `, accuracy ${test}`}.`,
    diverged: () => 'The training has diverged.',
  },
};
