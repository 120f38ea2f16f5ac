import { leastSquares, polynomialFeatures, tensor } from '../../../engine/index.ts';
import { params } from './params.ts';
import { places } from './places.ts';

/** Where the data lie, and polynomials of rising degree made for those places. */
export interface Basis {
  /** The same places in every data set, evenly spaced from −1 to 1. */
  readonly x: readonly number[];
  readonly columns: readonly BasisColumn[];
}

/** One polynomial's values where the data lie and where the fits are drawn. */
export interface BasisColumn {
  readonly atData: readonly number[];
  readonly atPlaces: readonly number[];
}

/**
 * Polynomials of degree 0, 1, 2 … of which each is orthogonal to those before it on the data's own
 * places. A fit of degree d is then a fit of degree d − 1 plus one term, so that fits of all degrees
 * cost no more than the highest. Each is a Legendre polynomial minus its least-squares fit by the
 * lower ones; Forsythe, "Generation and use of orthogonal polynomials for data-fitting" (1957).
 * There are as many as `points` places can tell apart.
 */
export function gramBasis(points: number): Basis {
  const x = Array.from({ length: points }, (_, i) => (2 * i) / (points - 1) - 1);
  const count = Math.min(params.degree.max + 1, points);
  const atData = legendreColumns(x, count);
  const atPlaces = legendreColumns(places, count);
  const columns = atData.map((column, k) => {
    const shares = k === 0 ? [] : sharesOf(atData.slice(0, k), column);
    return { atData: without(atData, k, shares), atPlaces: without(atPlaces, k, shares) };
  });
  return { x, columns };
}

function legendreColumns(x: readonly number[], count: number): number[][] {
  const { data } = polynomialFeatures(tensor(x, [x.length]), count - 1);
  return Array.from({ length: count }, (_, k) => x.map((_, row) => data[row * count + k] ?? 0));
}

/** How much of each lower column the least-squares fit of `column` takes. */
function sharesOf(lower: readonly (readonly number[])[], column: readonly number[]): ArrayLike<number> {
  const rows = column.flatMap((_, row) => lower.map((other) => other[row] ?? 0));
  return leastSquares(tensor(rows, [column.length, lower.length]), tensor(column, [column.length])).data;
}

/** Column k less `shares` of the columns before it. */
function without(columns: readonly (readonly number[])[], k: number, shares: ArrayLike<number>): number[] {
  const lower = Array.from(shares);
  return (columns[k] ?? []).map((value, row) => lower.reduce((rest, share, j) => rest - share * (columns[j]?.[row] ?? 0), value));
}
