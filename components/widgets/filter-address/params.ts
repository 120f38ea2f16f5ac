import { choice, number } from '../../shared/params.ts';

/** How many cells are asked for in turn. */
export const taskCount = 6;

/** Everything that determines the figure of addresses. The cell is given by what it is, whatever the order of the axes. */
export const params = {
  tensor: choice(['weights', 'data']),
  /** Whether the axis of channels stands before height and width or after them. */
  order: choice(['first', 'last']),
  /** The filter or the image. */
  outer: number({ min: 0, max: 3, step: 1, initial: 0 }),
  channel: number({ min: 0, max: 2, step: 1, initial: 0 }),
  row: number({ min: 0, max: 2, step: 1, initial: 0 }),
  column: number({ min: 0, max: 2, step: 1, initial: 0 }),
  /** Which cell is asked for. */
  task: number({ min: 0, max: taskCount - 1, step: 1, initial: 0 }),
};
