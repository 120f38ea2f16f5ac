import { formatNumber } from '../../shared/format.ts';
import { Sym } from '../../shared/Sym.tsx';
import { exact, fire, type Neuron, type Point } from '../perceptron/model.ts';
import type { XorText } from './text.ts';

interface ProofProps {
  readonly neuron: Neuron;
  readonly text: XorText;
}

type Term = 'b' | 'w1' | 'w2';

const sides: readonly { readonly condition: string; readonly corners: readonly (readonly [at: Point, z: readonly Term[]])[] }[] = [
  {
    condition: 'z < 0',
    corners: [
      [[0, 0], ['b']],
      [
        [1, 1],
        ['b', 'w1', 'w2'],
      ],
    ],
  },
  {
    condition: 'z ≥ 0',
    corners: [
      [
        [0, 1],
        ['b', 'w2'],
      ],
      [
        [1, 0],
        ['b', 'w1'],
      ],
    ],
  },
];

/** Why no line does it, with the numbers of the current one: opposite corners have the same sum. */
export function Proof({ neuron, text }: ProofProps) {
  const zAt = (at: Point) => fire(neuron, at).z;
  const sum = formatNumber(exact(zAt([0, 0]) + zAt([1, 1])));
  return (
    <details class="xor-proof">
      <summary>{text.why}</summary>
      <div class="xor-sides">
        {sides.map(({ condition, corners }) => (
          <table key={condition}>
            <caption>{text.mustBe(corners.map(([at]) => `(${at.join(', ')})`).join(', '), condition)}</caption>
            <tbody>
              {corners.map(([at, z]) => (
                <tr key={at.join()} data-wrong={zAt(at) < 0 !== (condition === 'z < 0') || undefined}>
                  <th scope="row">{`(${at.join(', ')})`}</th>
                  <td>
                    <Total of={z} />
                  </td>
                  <td>= {formatNumber(zAt(at))}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{text.sumOfBoth}</th>
                <td>
                  2<Total of={['b', 'w1', 'w2']} />
                </td>
                <td>= {sum}</td>
              </tr>
            </tbody>
          </table>
        ))}
      </div>
      <p>{text.contradiction(sum)}</p>
    </details>
  );
}

/** Symbols with a plus between them. */
const Total = ({ of }: { readonly of: readonly Term[] }) =>
  of.map((name, place) => (
    <>
      {place > 0 && ' + '}
      <Sym of={name} role={name === 'b' ? 'bias' : 'weight'} />
    </>
  ));
