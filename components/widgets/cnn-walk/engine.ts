/*
 * What the figure needs once somebody uses it: everything that computes. It is loaded then.
 */
export { readSafetensors, writePyTorch } from '../../../engine/index.ts';
export { centreInk } from '../../shared/digits/centreInk.ts';
export { DigitPad } from '../../shared/digits/DigitPad.tsx';
export { readyKernels } from '../../shared/readyKernels.ts';
export { shapeErrorText } from '../../shared/shapeErrorText.ts';
export { computeWalk, sceneOf } from './computeWalk.ts';
export { batchShape, describeNetwork } from './describeNetwork.ts';
export { digitImages } from './digitImages.ts';
