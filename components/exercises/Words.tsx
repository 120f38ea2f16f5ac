import { type Role, Sym } from '../shared/Sym.tsx';

const roles: Readonly<Record<string, Role>> = { x: 'input', w: 'weight', b: 'bias', θ: 'bias', z: 'sum', y: 'output' };

/** A sentence in which what stands in braces, {w1}, is a symbol in its role's colour. */
export function Words({ of }: { readonly of: string }) {
  const parts = of.split(/\{([^}]+)\}/);
  return <>{parts.map((part, place) => (place % 2 === 0 ? part : <Sym of={part} role={roles[part.charAt(0)] ?? 'sum'} />))}</>;
}
