import { formatShape, sizeOf } from '../shape.ts';
import type { Summary } from './summary.ts';

const width = 64;
const bytesPerNumber = 4;
const megabyte = 2 ** 20;

/**
 * A summary as text, character by character as torchsummary prints it.
 *
 * Source: sksq96, pytorch-summary, `torchsummary.summary_string`.
 */
export function formatSummary({ rows, inputShape, parameters }: Summary): string {
  const total = parameters.toLocaleString('en-US');
  const outputs = rows.reduce((sum, { outputShape }) => sum + sizeOf(outputShape), 0);
  const sizes = {
    'Input size (MB)': sizeOf(inputShape),
    // Each output is kept for its gradient, which is as large; the batch of −1 makes the
    // sum negative.
    'Forward/backward pass size (MB)': 2 * Math.abs(outputs),
    'Params size (MB)': parameters,
  };
  const inMegabytes = Object.entries(sizes).map(
    ([name, numbers]) => [name, (numbers * bytesPerNumber) / megabyte] as const,
  );
  const sum = inMegabytes.reduce((sum, [, size]) => sum + size, 0);
  return [
    '-'.repeat(width),
    rowOf('Layer (type)', 'Output Shape', 'Param #'),
    '='.repeat(width),
    ...rows.map(({ name, outputShape, parameters }) =>
      rowOf(name, formatShape(outputShape), parameters.toLocaleString('en-US')),
    ),
    '='.repeat(width),
    `Total params: ${total}`,
    `Trainable params: ${total}`,
    'Non-trainable params: 0',
    '-'.repeat(width),
    ...[...inMegabytes, ['Estimated Total Size (MB)', sum] as const].map(
      ([name, size]) => `${name}: ${size.toFixed(2)}`,
    ),
    '-'.repeat(width),
  ].join('\n');
}

function rowOf(layer: string, shape: string, parameters: string): string {
  return `${layer.padStart(20)}  ${shape.padStart(25)} ${parameters.padStart(15)}`;
}
