import type { Role } from '../../shared/Sym.tsx';
import type { Column } from './geometry.ts';
import type { Pass } from './model.ts';
import { lastStep } from './params.ts';

/** What the nodes of a column hold at a step: the numbers and what they are; null while they are not computed. */
export function valuesAt(pass: Pass, column: Column, step: number): { readonly values: readonly number[]; readonly role: Role } | null {
  if (column === 'x') return { values: pass.x, role: 'input' };
  if (column === 'y') return step < lastStep ? null : { values: pass.y, role: 'output' };
  if (step === 0) return null;
  return step === 1 ? { values: pass.z, role: 'sum' } : { values: pass.h, role: 'output' };
}
