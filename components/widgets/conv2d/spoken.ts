import { formatNumber } from '../../shared/format.ts';
import { type Convolution, cellOf } from './model.ts';
import { outputCell, type Scene } from './scene.ts';
import type { Conv2dText } from './text.ts';

/** What a screen reader says of a step: which output cell, and its value. */
export function stepText(words: Conv2dText, { output, count }: Convolution, step: number): string {
  if (count === 0) return words.noOutput;
  const { row, column } = cellOf(step, output[0]?.length ?? 1);
  return words.stepText(row, column, formatNumber(output[row]?.[column] ?? 0));
}

/** What it says of the arithmetic shown; '' while an input cell is looked at. */
export function sceneText(words: Conv2dText, { explanation, from }: Scene): string {
  if (explanation === null || from !== null) return '';
  const { row, column } = outputCell(explanation);
  const { sum, bias, value } = explanation;
  return words.spoken(row, column, formatNumber(sum), formatNumber(bias), formatNumber(value));
}
