import { outputsOf, presets } from '../../components/widgets/perceptron/gates.ts';
import { exact } from '../../components/widgets/perceptron/model.ts';
import { params } from '../../components/widgets/perceptron/params.ts';
import { mostRight } from '../../components/widgets/xor/model.ts';

/** What the figures of chapter 2 show while the bias of AND or XOR's line is moved, and what a tie leaves over without rounding. */
export const gateFacts = {
  'gates.leastBiasOfAnd': () => leastBias(outputsOf(presets.AND)),
  'gates.leastBiasOfOr': () => leastBias(outputsOf(presets.OR)),
  'gates.leastBiasOfAlways': () => leastBias('1111'),
  'gates.mostOfXor': () => mostRight,
  'gates.tieLeftOver': () => -0.3 + 0.1 + 0.2,
} satisfies Record<string, () => number>;

/** The lowest place of the bias's slider at which the weights of AND give these outputs. */
function leastBias(outputs: string): number {
  const { min, max, step } = params.b;
  const places = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => exact(min + i * step));
  const least = places.find((b) => outputsOf({ ...presets.AND, b }) === outputs);
  if (least === undefined) throw new Error(`content/facts/gates.ts: no bias on the slider gives the outputs ${outputs}; choose others.`);
  return least;
}
