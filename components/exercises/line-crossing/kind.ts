import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import type { Gate } from '../gates.ts';
import { line, of } from '../line.ts';

/** The steps of dividing: what is left of the line's equation on the axis, and its solution. */
function work(
  answer: number,
  [dividend, divisor]: readonly [ReturnType<typeof line>, ReturnType<typeof line>],
  equation: ReturnType<typeof line>,
): Worked {
  return {
    answer,
    steps: [
      { name: 'axis', line: equation },
      { name: 'solve', line: line`${of.input('x1')} = ${dividend} / ${divisor} = ${of.input(answer)}` },
    ],
  };
}

/** b + w · x₁ = 0, with numbers. */
const equationOf = ({ b }: Gate, weight: number) => line`${of.bias(b)} + ${of.weight(weight)} × ${of.input('x1')} = 0`;

/** Where does the decision line b + w₁x₁ + w₂x₂ = 0 cross the x₁ axis? */
export const kind: ExerciseKind<Gate, 'signForgotten' | 'divisionTurned' | 'otherWeight' | 'bothTurned'> = {
  name: 'line-crossing',
  form: 'number',
  draw: ({ pick }) => {
    const [w1, times, w2] = [pick([-4, -2, 2, 4]), pick([-2.5, -2, -0.5, 0.5, 2, 2.5]), pick([-8, -4, -2, -1, 1, 2, 4, 8])];
    return { w: [w1, w2], b: w1 * times };
  },
  right: (gate) => work(-gate.b / gate.w[0], [line`${of.bias(-gate.b)}`, line`${of.weight(gate.w[0])}`], equationOf(gate, gate.w[0])),
  mistakes: {
    signForgotten: (gate) =>
      work(gate.b / gate.w[0], [line`${of.bias(gate.b)}`, line`${of.weight(gate.w[0])}`], equationOf(gate, gate.w[0])),
    divisionTurned: (gate) =>
      work(-gate.w[0] / gate.b, [line`${of.weight(-gate.w[0])}`, line`${of.bias(gate.b)}`], equationOf(gate, gate.w[0])),
    bothTurned: (gate) => work(gate.w[0] / gate.b, [line`${of.weight(gate.w[0])}`, line`${of.bias(gate.b)}`], equationOf(gate, gate.w[0])),
    otherWeight: (gate) =>
      work(-gate.b / gate.w[1], [line`${of.bias(-gate.b)}`, line`${of.weight(gate.w[1])}`], equationOf(gate, gate.w[1])),
  },
};
