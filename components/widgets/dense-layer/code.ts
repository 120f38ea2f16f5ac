import type { Matrix } from '../../shared/params.ts';
import { type Layer, transposed } from './model.ts';

/** The layer in NumPy, its weights as in XW + B, or in PyTorch, its weights by node. */
export function layerCode({ x, w, b, y }: Layer, isTorch: boolean): string {
  const [library, make] = isTorch ? ['torch', 'torch.tensor'] : ['numpy as np', 'np.array'];
  const [weight, bias] = isTorch ? ['weight', 'bias'] : ['W', 'B'];
  const declare = (name: string, rows: Matrix) => {
    const start = `${name} = ${make}([`;
    const written = rows.map((row) => `[${row.map(pythonNumber).join(', ')}]`);
    return `${start}${written.join(`,\n${' '.repeat(start.length)}`)}])  # ${shapeOf(rows)}`;
  };
  const biasRow = `${bias} = ${make}([${(b[0] ?? []).map(pythonNumber).join(', ')}])  # (${b[0]?.length},)`;
  return [
    `import ${library}`,
    '',
    declare('X', x),
    declare(weight, isTorch ? transposed(w) : w),
    biasRow,
    `Y = X @ ${isTorch ? 'weight.T' : 'W'} + ${bias}  # ${shapeOf(y)}`,
  ].join('\n');
}

const shapeOf = (rows: Matrix): string => `(${rows.length}, ${rows[0]?.length ?? 0})`;

/** With a point, as floats are written. */
const pythonNumber = (value: number): string => (Number.isInteger(value) ? `${value}.` : String(value));
