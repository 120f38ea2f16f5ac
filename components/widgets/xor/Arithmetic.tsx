import { formatNumber } from '../../shared/format.ts';
import { Sym } from '../../shared/Sym.tsx';
import { type Firing, type Neuron, type Point, relation } from '../perceptron/model.ts';
import { type Layers, neurons, type Pass } from './model.ts';
import type { XorText } from './text.ts';
import type { XorWidget } from './View.tsx';

interface ArithmeticProps {
  readonly widget: XorWidget;
  readonly values: Layers;
  readonly pass: Pass;
  readonly text: XorText;
}

/** The three sums of the two layers for one input, with all their numbers. */
export function Arithmetic({ widget, values, pass: { input, hidden, h, last }, text }: ArithmeticProps) {
  return (
    <div class="xor-arithmetic" role="group" aria-label={text.arithmetic(`(${input.join(', ')})`)}>
      <SumLine widget={widget} of="h1" neuron={neurons[values.h1]} input={input} firing={hidden[0]} />
      <SumLine widget={widget} of="h2" neuron={neurons[values.h2]} input={input} firing={hidden[1]} />
      <SumLine widget={widget} of="y" lights="out" neuron={neurons[values.out]} input={h} firing={last} />
    </div>
  );
}

interface SumLineProps {
  readonly widget: XorWidget;
  readonly of: string;
  /** The neuron it lights, if that has another name. */
  readonly lights?: string;
  readonly neuron: Neuron;
  readonly input: Point;
  readonly firing: Firing;
}

function SumLine({ widget, of, lights = of, neuron: { w1, w2, b }, input: [first, second], firing: { z, y } }: SumLineProps) {
  const weight = (value: number) => (
    <>
      {value < 0 ? ' − ' : ' + '}
      <span class="sym-number" data-role="weight">
        {formatNumber(Math.abs(value))}
      </span>
      ·
    </>
  );
  return (
    <p>
      <Sym {...{ widget, of, lights }} role="output" spoken={`${of} = ${y}`} />:{' '}
      <span class="sym-number" data-role="bias">
        {formatNumber(b)}
      </span>
      {weight(w1)}
      {first}
      {weight(w2)}
      {second} ={' '}
      <span class="sym-number" data-role="sum">
        {formatNumber(z)}
      </span>
      {` ${relation(z, 'on')} 0 → `}
      <b>{y}</b>
    </p>
  );
}
