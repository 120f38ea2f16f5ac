/*
 * What reads the book's digits and lets readers draw their own. It is loaded when another digit is wanted than the one
 * that the page came with.
 */
export { DigitPad } from '../../shared/digits/DigitPad.tsx';
export { digitImages } from '../cnn-walk/digitImages.ts';
