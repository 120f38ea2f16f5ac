import { outputsOf, presets } from '../perceptron/gates.ts';
import { type Firing, fire, type Neuron, type Point } from '../perceptron/model.ts';
import { type gates, rows } from './params.ts';

/** A gate that one neuron can be. FIRST is "first and not second". */
export type Gate = (typeof gates)[number];

/** What XOR gives for 00, 01, 10, 11. */
export const wanted = '0110';

/** One of the four inputs: "01" is x₁ = 0, x₂ = 1. */
export type Row = (typeof rows)[number];

/** A neuron for each gate. */
export const neurons: Readonly<Record<Gate, Neuron>> = {
  ...presets,
  NOR: { w1: -0.5, w2: -0.5, b: 0.2 },
  FIRST: { w1: 0.5, w2: -0.5, b: -0.2 },
  SECOND: { w1: -0.5, w2: 0.5, b: -0.2 },
};

/** How many of the four inputs a neuron answers as XOR does. */
export const rightCount = (neuron: Neuron): number => countRight(outputsOf(neuron));

/** How many of four outputs are XOR's. */
export const countRight = (outputs: string): number => [...outputs].filter((y, i) => y === wanted[i]).length;

const weights = [-1, 0, 1] as const;
const biases = [-1.5, -0.5, 0.5, 1.5] as const;

/** The outputs of every neuron for the four inputs, each "0001"; these few weights and biases make all that any others make. */
export const singleOutputs: readonly string[] = [
  ...new Set(weights.flatMap((w1) => weights.flatMap((w2) => biases.map((b) => outputsOf({ w1, w2, b }))))),
];

/** The most of XOR's four inputs that one neuron gets right. */
export const mostRight: number = Math.max(...singleOutputs.map(countRight));

/** The three gates of two layers. */
export interface Layers {
  readonly h1: Gate;
  readonly h2: Gate;
  readonly out: Gate;
}

/** One input and everything the two layers make of it. */
export interface Pass {
  readonly row: Row;
  readonly input: Point;
  readonly hidden: readonly [Firing, Firing];
  /** The values of the hidden layer: the input of the last neuron. */
  readonly h: Point;
  readonly last: Firing;
  readonly isRight: boolean;
}

/** The four inputs passed through both layers. */
export function passes({ h1, h2, out }: Layers): readonly Pass[] {
  return rows.map((row, i) => {
    const input: Point = [Number(row[0]), Number(row[1])];
    const hidden = [fire(neurons[h1], input), fire(neurons[h2], input)] as const;
    const h: Point = [hidden[0].y, hidden[1].y];
    const last = fire(neurons[out], h);
    return { row, input, hidden, h, last, isRight: String(last.y) === wanted[i] };
  });
}

/** The places of the second plane on which inputs land, each with those that share it. */
export function landings(all: readonly Pass[]): readonly { readonly at: Point; readonly rows: readonly Row[] }[] {
  const keys = [...new Set(all.map(({ h }) => h.join('')))];
  return keys.flatMap((key) => {
    const here = all.filter(({ h }) => h.join('') === key);
    return here[0] === undefined ? [] : [{ at: here[0].h, rows: here.map(({ row }) => row) }];
  });
}
