import type { Firing, Neuron, Point, Tie } from './model.ts';

/** The perceptron in NumPy as it stands now, with shapes; `tieNote` says why decimals at a tie are rounded. */
export function perceptronCode({ w1, w2, b }: Neuron, [x1, x2]: Point, tie: Tie, { z, y }: Firing, tieNote: string): string {
  const compared = z === 0 ? 'round(z, 6)' : 'z';
  const lines = [
    [`x = np.array([${x1}, ${x2}])`, '(2,)'],
    [`w = np.array([${w1}, ${w2}])`, '(2,)'],
    [`b = ${b}`, '()'],
    ['z = b + x @ w', `() + (2,) @ (2,) → ()   ${z}`],
    [`y = int(${compared} ${tie === 'on' ? '>=' : '>'} 0)`, z === 0 ? `${y}   ${tieNote}` : y],
  ];
  return lines.map(([code, comment]) => `${String(code).padEnd(27)}# ${comment}`).join('\n');
}
