import type { Widget } from '../../shared/useWidget.ts';
import type { Convolution } from './model.ts';
import type { params } from './params.ts';
import { mend } from './reshape.ts';
import { text } from './text.ts';

/** Why there is no output, in words, and a button that mends it. */
export function Misfit({ widget, convolution }: { readonly widget: Widget<typeof params>; readonly convolution: Convolution }) {
  const words = text[widget.props.lang];
  return (
    <div class="conv2d-misfit" role="alert">
      <p>{convolution.error && words.doesNotFit(convolution.error)}</p>
      <button type="button" onClick={() => widget.set(mend(widget.values))}>
        {words.mend}
      </button>
    </div>
  );
}
