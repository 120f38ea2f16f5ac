import type { Params } from './params.ts';
import type { Widget } from './useWidget.ts';

/** Either end of a link between a symbol and what it stands for: props that light both under pointer or focus. */
export function litBy<P extends Params>(widget: Widget<P>, symbol: string) {
  const light = () => widget.light(symbol);
  const dim = () => widget.light('');
  return {
    'data-lit': widget.lit === symbol || undefined,
    onPointerEnter: light,
    onPointerLeave: dim,
    onFocusIn: light,
    onFocusOut: dim,
  };
}
