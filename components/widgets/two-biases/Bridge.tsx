import { formatFixed } from '../../shared/format.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { type ErrorParts, interceptRange } from './model.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

interface BridgeProps {
  readonly widget: Widget<typeof params>;
  /** Missing where the data do not determine a fit. */
  readonly parts: ErrorParts | undefined;
}

/** What joins the two sides: every fit on the right has a b of its own; or why there is no fit. */
export function Bridge({ widget, parts }: BridgeProps) {
  const words = text[widget.props.lang];
  const { degree, points, sets } = widget.values;
  if (parts === undefined)
    return (
      <p class="two-biases-bridge" data-warning>
        {words.undetermined(degree, points)}
      </p>
    );
  const [low, high] = interceptRange(parts.fits);
  return <p class="two-biases-bridge">{words.intercepts(sets, formatFixed(low), formatFixed(high))}</p>;
}
