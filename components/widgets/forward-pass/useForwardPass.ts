import { useMemo } from 'preact/hooks';
import { useStepper } from '../../shared/useStepper.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { type Neuron, passOf } from './model.ts';
import { lastStep, neurons, params } from './params.ts';

/** The pass of a widget, its clock, and which node and connection are looked at. */
export function useForwardPass(widget: Widget<typeof params>) {
  const { step, speed, node, ...numbers } = widget.values;
  const pass = useMemo(() => passOf(numbers), Object.values(numbers));
  const stepping = useStepper(lastStep + 1, step, (next) => widget.set({ step: next }), {
    speed: Number(speed),
    setSpeed: (next) => widget.set({ speed: params.speed.options.find((option) => Number(option) === next) }),
  });
  const [target = '', source = ''] = widget.lit.split('.');
  const isNeuron = (id: string): id is Neuron => neurons.some((neuron) => neuron === id);
  /** The node whose arithmetic is shown: the one pointed at, or the chosen one. */
  const shown: Neuron = isNeuron(target) ? target : node;
  /** The connection pointed at, '' for none. */
  const edge = source === '' ? '' : widget.lit;
  return { pass, stepping, shown, edge };
}

/** What `useForwardPass` returns, for the parts of the figure. */
export type Figure = ReturnType<typeof useForwardPass>;
