export { avgPool2dMistakes } from './avgPool2dMistakes.ts';
export { conv2dMistakes } from './conv2dMistakes.ts';
export { conv2dShapeMistakes } from './conv2dShapeMistakes.ts';
export { flattenShapeMistakes } from './flattenShapeMistakes.ts';
export { linearMistakes } from './linearMistakes.ts';
export { maxPool2dMistakes } from './maxPool2dMistakes.ts';
export { perceptronMistakes } from './perceptronMistakes.ts';
export { pool2dShapeMistakes } from './pool2dShapeMistakes.ts';
