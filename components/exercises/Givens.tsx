import { formatNumber } from '../shared/format.ts';
import type { Role } from '../shared/Sym.tsx';
import { Words } from './Words.tsx';

/** Something that a problem gives: a symbol or words, and its value. */
export interface Given {
  readonly name: string;
  /** None for what is neither input, weight, bias nor output: a stride, a variance. */
  readonly role?: Role;
  readonly value: number | string;
}

/** What a problem gives, side by side: each name above its value. */
export function Givens({ of }: { readonly of: readonly Given[] }) {
  return (
    <dl class="givens">
      {of.map(({ name, role, value }) => (
        <div key={name} data-role={role}>
          <dt>
            <Words of={name} />
          </dt>
          <dd>{typeof value === 'number' ? formatNumber(value, 4) : value}</dd>
        </div>
      ))}
    </dl>
  );
}
