import { Sym } from '../shared/Sym.tsx';
import type { Piece } from './line.ts';
import { MiniGrid } from './MiniGrid.tsx';

/** A written line of arithmetic, numbers in the colour of their role. */
export function Line({ of }: { readonly of: readonly Piece[] }) {
  return <span class="exercise-line">{of.map(piece)}</span>;
}

function piece({ text, role, grid }: Piece) {
  if (role === undefined) return text;
  if (grid !== undefined) return <MiniGrid role={role} values={grid} />;
  const isSymbol = /^[a-zθ]\d*$/.test(text);
  return <Sym of={text} role={role} value={isSymbol ? undefined : text} />;
}
