export { conv2dMistakes } from './conv2dMistakes.ts';
export { conv2dShapeMistakes } from './conv2dShapeMistakes.ts';
export { linearMistakes } from './linearMistakes.ts';
export { perceptronMistakes } from './perceptronMistakes.ts';
