import type { GradientStepText } from './text.ts';

/** The words in English. */
export const englishText: GradientStepText = {
  title: 'Descending a loss, step by step',
  start: 'weight at the start',
  rate: 'learning rate',
  nudge: 'Try the slope with h =',
  weight: 'weight w',
  loss: 'loss L',
  input: 'input x',
  output: 'output',
  curveName: (step, weight, loss, slope, bottom) =>
    `The loss over the weight, a valley with its bottom at w = ${bottom}. After ${step} steps the weight is ${weight}, the loss ${loss} and the slope ${slope}.`,
  lineName: (weight, loss) => `Two examples and the outputs of the neuron with weight ${weight}; mean squared error ${loss}.`,
  lossTitle: 'Loss: the mean of the squared errors',
  slopeTitle: 'Slope: change w a little and look',
  slopeExact: 'computed backwards:',
  updateTitle: (step) => `Update: step ${step}`,
  lastStep: 'This was the last step shown.',
  courses: {
    still: () => 'The weight is at the bottom: the slope is 0, and no step changes anything.',
    slow: (rate) => `η = ${rate} is small: each step goes the right way, but only a little. Many steps will be needed.`,
    good: (rate) => `η = ${rate} is about right: each step comes clearly closer, and the steps shorten by themselves as the slope falls.`,
    once: (rate) => `η = ${rate} happens to fit this valley exactly: one step reaches the bottom. No loss of a real network is so simple.`,
    across: (rate) => `η = ${rate} is large: each step overshoots the bottom, but lands closer to it than it was.`,
    swinging: (rate) => `η = ${rate} is the limit: each step lands on the other side, exactly as far away. The loss never falls.`,
    away: (rate) =>
      `η = ${rate} is too large: each step lands farther away, where the slope is steeper, so the next one is larger still. It diverges.`,
  },
  stepText: (weight, loss) => `w = ${weight}, loss ${loss}`,
  announced: (step, weight, loss) => `After step ${step}: w = ${weight}, loss ${loss}.`,
  outside: 'The weight has left the picture.',
  frame: (step) => `After ${step} ${step === 1 ? 'step' : 'steps'}`,
};
