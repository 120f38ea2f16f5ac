import { random } from '../../../engine/index.ts';

/** A dot to be told apart: where it is, and whether it is filled (1) or hollow (0). */
export interface Dot {
  readonly x1: number;
  readonly x2: number;
  readonly kind: 0 | 1;
}

/** The plane that is shown reaches this far from 0 in each direction. */
export const reach = 1.7;

/** Forty dots: the filled ones in the middle, the hollow ones in a ring around them, so that no straight line separates them. */
export const dots: readonly Dot[] = scatter(40);

function scatter(count: number): readonly Dot[] {
  const { uniform } = random(7);
  return Array.from({ length: count }, (_, i) => {
    const kind = i % 2 === 1 ? 1 : 0;
    const angle = uniform(0, 2 * Math.PI);
    const radius = kind === 1 ? 0.65 * Math.sqrt(uniform()) : uniform(1, 1.5);
    return { x1: radius * Math.cos(angle), x2: radius * Math.sin(angle), kind };
  });
}
