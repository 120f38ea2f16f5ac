/*
 * What the figure needs once somebody uses it: everything that reads, and the words for what is wrong. It is loaded then.
 */
export { shapeErrorText } from '../../shared/shapeErrorText.ts';
export { examples } from './examples.ts';
export { fileProblemText, modelProblemText, writeProblemText } from './problemText.ts';
export { programOf, readText } from './readText.ts';
export { readWeights } from './readWeights.ts';
