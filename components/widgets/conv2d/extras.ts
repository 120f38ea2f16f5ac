/*
 * What the figure needs only once somebody uses it or looks at the digit. It is loaded then.
 */
export { PixelMap } from '../../shared/PixelMap.tsx';
export { digit } from './digit.ts';
export { FanOut } from './FanOut.tsx';
export { Frames } from './Frames.tsx';
