import { formatNumber } from '../../shared/format.ts';
import { exact, fire, type Neuron, type Point } from '../perceptron/model.ts';
import type { XorText } from './text.ts';

interface ProofProps {
  readonly neuron: Neuron;
  readonly text: XorText;
}

const sides: readonly { readonly condition: string; readonly corners: readonly (readonly [at: Point, z: string])[] }[] = [
  {
    condition: 'z < 0',
    corners: [
      [[0, 0], 'b'],
      [[1, 1], 'b + w₁ + w₂'],
    ],
  },
  {
    condition: 'z ≥ 0',
    corners: [
      [[0, 1], 'b + w₂'],
      [[1, 0], 'b + w₁'],
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
                <tr key={z} data-wrong={zAt(at) < 0 !== (condition === 'z < 0') || undefined}>
                  <th scope="row">{`(${at.join(', ')})`}</th>
                  <td>{z}</td>
                  <td>= {formatNumber(zAt(at))}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{text.sumOfBoth}</th>
                <td>2b + w₁ + w₂</td>
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
