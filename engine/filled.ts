import { checkIsNumber } from './checks/checkIsNumber.ts';
import { checkSizes } from './checks/checkSizes.ts';
import { allocate, allocatePersistent } from './memory.ts';
import { type Shape, sizeOf } from './shape.ts';
import { Tensor } from './tensor.ts';

/** A tensor whose cells are still to be written: they hold anything. For ops. */
export function empty(shape: Shape): Tensor {
  return new Tensor(allocate(sizeOf(shape)), shape);
}

/**
 * A tensor to write the gradient of x into, where it can stay if x is a parameter. For
 * ops.
 */
export function emptyGradient(x: Tensor): Tensor {
  const isFirst = x.computation === null && x.grad === null;
  const cells = (isFirst ? allocatePersistent : allocate)(sizeOf(x.shape));
  return new Tensor(cells, x.shape);
}

/** A tensor with `value` in every cell. @throws ShapeError 'bad-size'; TypeError */
export function full(shape: Shape, value: number): Tensor {
  return filled('full', shape, value);
}

/** A tensor of zeros. @throws ShapeError 'bad-size' */
export function zeros(shape: Shape): Tensor {
  return filled('zeros', shape, 0);
}

/** A tensor of ones. @throws ShapeError 'bad-size' */
export function ones(shape: Shape): Tensor {
  return filled('ones', shape, 1);
}

function filled(op: string, shape: Shape, value: number): Tensor {
  checkSizes(op, 'shape', shape);
  checkIsNumber(op, 'value', value);
  const output = empty([...shape]);
  output.data.fill(value);
  return output;
}
