import { active } from '../../engine/kernels/active.ts';
import type { Kernels } from '../../engine/kernels/kernels.ts';

/** What `run` returns with just these kernels in place; the ops that find none of theirs do their own loops. */
export function withKernels<Result>(kernels: Partial<Kernels>, run: () => Result): Result {
  const before = active.kernels;
  active.kernels = kernels as Kernels;
  try {
    return run();
  } finally {
    active.kernels = before;
  }
}
