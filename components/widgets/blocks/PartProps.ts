import type { Widget } from '../../shared/useWidget.ts';
import type { Convolution, Moment } from './model.ts';
import type { params } from './params.ts';
import type { Drawing } from './useDrawing.ts';

/** What each part of the stage is given. */
export interface PartProps {
  readonly widget: Widget<typeof params>;
  readonly convolution: Convolution;
  readonly moment: Moment;
  readonly drawing: Drawing;
}

/** The channel that pointer or focus is on in the formula, null for none: symbols "c0", "c1" … */
export const litChannel = ({ lit }: Widget<typeof params>): number | null => {
  const [, channel] = /^c(\d)$/.exec(lit) ?? [];
  return channel === undefined ? null : Number(channel);
};

/** Props of a solid that opens to its numbers when it is pressed. The keyboard has the solid's caption, a button. */
export const opens = (widget: Widget<typeof params>, part: 'input' | 'filters' | 'bias' | 'output') => ({
  class: 'blocks-solid',
  onClick: () => widget.set({ open: part }),
});
