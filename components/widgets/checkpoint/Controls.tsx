import { Control } from '../../shared/Control.tsx';
import { Slider } from '../../shared/Slider.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import type { Scene } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

interface ControlsProps {
  readonly widget: Widget<typeof params>;
  readonly scene: Scene;
}

/** Save, damage, restore: what can be done to the network besides training it. */
export function Controls({ widget, scene }: ControlsProps) {
  const words = text[widget.props.lang];
  const { epoch, saved, damage, seed } = widget.values;
  const isHeld = (...names: (keyof typeof params)[]) => names.some(widget.isLocked);
  const restore = (from: 'weights' | 'everything') => widget.set({ from, epoch: saved, damage: 0 });
  const canRestore = saved >= 0 && !isHeld('from', 'epoch', 'damage');
  const canSave = scene.isOnCourse && !isHeld('saved', 'from');
  return (
    <div class="checkpoint-controls">
      <div class="checkpoint-buttons">
        <button type="button" aria-disabled={!canSave} onClick={() => canSave && widget.set({ saved: epoch, from: 'start' })}>
          {words.save(epoch)}
        </button>
        <button type="button" disabled={!canRestore} onClick={() => restore('weights')}>
          {words.restoreWeights}
        </button>
        <button type="button" disabled={!canRestore} onClick={() => restore('everything')}>
          {words.restoreAll}
        </button>
        <span>{scene.isOnCourse ? '' : words.cannotSave}</span>
      </div>
      {!widget.isHidden('damage') && (
        <Slider
          param={params.damage}
          value={damage}
          label={words.damage}
          isLocked={isHeld('damage', 'hit')}
          onChange={(next) => widget.set({ damage: next, hit: epoch })}
        />
      )}
      <Control widget={widget} name="seed" label={words.reseed} valueText={String(seed)} />
    </div>
  );
}
