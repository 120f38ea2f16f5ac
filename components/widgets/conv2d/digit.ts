import type { Matrix } from '../../shared/params.ts';

/*
 * A handwritten 5: test image 165 of MNIST by Y. LeCun, C. Cortes and C. J. C. Burges (CC BY-SA 3.0), its 256 levels
 * of grey rounded to tenths so that its arithmetic can be followed by hand. One row a line, '.' is 0 and 'A' is 1;
 * what is 0 up to the right edge is left out. This file is under the licence of the images.
 */
const ink = `




............1156763
........2777AAAAAA9
........9AAAAAAAAA7
........AAA7855431
........AA6
........AA6
........AA6
.......4AA7223422
.......4AAAAAAAAA851
.......1AAAAAAAAAAA95
........4444444448AAA4
..................39A9
...................5A9
...................7AA2
.........12........4AA3
........29A1.......7AA3
........5AA3......5AA7
........4AAA866258AA94
.........4AAAAAAAAA73
..........368AAA765




`;

const side = 28;

/** The handwritten digit as [28, 28] levels of ink from 0 (paper) to 1. */
export const digit: Matrix = ink
  .slice(1)
  .split('\n')
  .slice(0, side)
  .map((row) => [...row.padEnd(side, '.')].map((level) => (level === '.' ? 0 : Number.parseInt(level, 16) / 10)));
