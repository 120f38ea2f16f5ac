import { parameterCount } from '../../../engine/index.ts';
import type { Values } from '../../shared/params.ts';
import type { params } from './params.ts';

type Sizes = Pick<Values<typeof params>, 'hidden' | 'filters'>;

/** Numbers that each kind of network of the experiment learns. */
export const parametersOf = ({ hidden, filters }: Sizes): Readonly<Record<'dense' | 'conv', number>> => ({
  dense: parameterCount([hidden, 784]) + parameterCount([10, hidden]),
  conv: parameterCount([filters, 1, 5, 5]) + parameterCount([2 * filters, filters, 5, 5]) + parameterCount([10, 2 * filters * 25]),
});
