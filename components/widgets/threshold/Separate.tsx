import { useMemo } from 'preact/hooks';
import { Control } from '../../shared/Control.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { fewestThroughOrigin } from './fewestThroughOrigin.ts';
import { judge, presets } from './model.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

/** The task that cannot be done without a bias: the fewest errors without b and with it, and ways to try both. */
export function Separate({ widget }: { readonly widget: Widget<typeof params> }) {
  const words = text[widget.props.lang];
  const fewest = useMemo(() => ({ origin: fewestThroughOrigin(), free: judge({ ...presets.free }).errors }), []);
  const isFixed = (['w1', 'w2', 'b', 'noBias'] as const).some(widget.isLocked);
  return (
    <section class="threshold-separate">
      <p class="threshold-task">{words.task}</p>
      <p class="threshold-bound">{words.bound(fewest.origin, fewest.free)}</p>
      <div class="threshold-tries">
        <Control widget={widget} name="noBias" label={words.noBias} />
        <button type="button" disabled={isFixed} onClick={() => widget.set(presets.origin)}>
          {words.tryOrigin(fewest.origin)}
        </button>
        <button type="button" disabled={isFixed} onClick={() => widget.set(presets.free)}>
          {words.tryFree(fewest.free)}
        </button>
      </div>
    </section>
  );
}
