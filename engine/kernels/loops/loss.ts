import type { CrossEntropySizes } from '../kernels.ts';

/** The mean of −log softmax(row)[target]; writes (softmax − one-hot) / rows. */
export function crossEntropy(
  logits: Float32Array,
  targets: Int32Array,
  gradient: Float32Array,
  { rows, classes }: CrossEntropySizes,
): number {
  let loss = 0;
  for (let row = 0; row < rows; row++) {
    const cells = logits.subarray(row * classes, (row + 1) * classes);
    const target = row * classes + targets[row];
    const largest = cells.reduce((a, b) => Math.max(a, b), -Infinity);
    const sum = cells.reduce((total, cell) => total + Math.exp(cell - largest), 0);
    loss += Math.log(sum) + (largest - logits[target]);
    for (let c = 0; c < classes; c++)
      gradient[row * classes + c] = Math.exp(cells[c] - largest) / (sum * rows);
    gradient[target] -= 1 / rows;
  }
  return loss / rows;
}

/** The mean of (prediction − target)²; writes 2 (prediction − target) / n. */
export function meanSquaredError(
  prediction: Float32Array,
  target: Float32Array,
  gradient: Float32Array,
): number {
  const count = prediction.length;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const error = prediction[i] - target[i];
    gradient[i] = (2 * error) / count;
    sum += error * error;
  }
  return sum / count;
}
