import { ceilInsteadOfFloor } from './conv2dShape/ceilInsteadOfFloor.ts';
import { dilationIgnored } from './conv2dShape/dilationIgnored.ts';
import { forgotPlusOne } from './conv2dShape/forgotPlusOne.ts';
import { paddingOneSide } from './conv2dShape/paddingOneSide.ts';
import { strideIgnored } from './conv2dShape/strideIgnored.ts';

/** What learners do instead of `conv2dShape`, each with its signature. */
export const conv2dShapeMistakes = {
  ceilInsteadOfFloor,
  forgotPlusOne,
  strideIgnored,
  paddingOneSide,
  dilationIgnored,
};
