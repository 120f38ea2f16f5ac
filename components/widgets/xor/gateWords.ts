import type { Gate } from './model.ts';
import type { XorText } from './text.ts';

/** What a gate is called where it stands: "NAND", "x₁ AND NOT x₂", "h₁ AND NOT h₂". */
export function gateWords(text: XorText, gate: Gate, place: 'h1' | 'h2' | 'out'): string {
  const letter = place === 'out' ? 'h' : 'x';
  if (gate === 'FIRST') return text.firstNotSecond(`${letter}₁`, `${letter}₂`);
  return gate === 'SECOND' ? text.firstNotSecond(`${letter}₂`, `${letter}₁`) : gate;
}
