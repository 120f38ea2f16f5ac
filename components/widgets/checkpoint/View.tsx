import { useMemo } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatFixed } from '../../shared/format.ts';
import { Late } from '../../shared/Late.tsx';
import type { Values } from '../../shared/params.ts';
import { Stepper } from '../../shared/Stepper.tsx';
import { usePrinted } from '../../shared/usePrinted.ts';
import { useStepper } from '../../shared/useStepper.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { Controls } from './Controls.tsx';
import { Curve } from './Curve.tsx';
import { dots } from './dots.ts';
import { Frames } from './Frames.tsx';
import { Legend } from './Legend.tsx';
import { numbersOf, type Scene, sceneOf } from './model.ts';
import { Numbers } from './Numbers.tsx';
import { Plane } from './Plane.tsx';
import { lastEpoch, params, stride } from './params.ts';
import { type CheckpointText, text } from './text.ts';

/** A small network that is trained, saved, damaged and restored. */
export function View(props: WidgetProps & Partial<Values<typeof params>>) {
  const widget = useWidget('checkpoint', params, props);
  const { values: plan } = widget;
  const words = text[props.lang];
  const scene = useMemo(() => sceneOf(plan), Object.values(plan));
  const drawn = useMemo(() => ({ scene, plan }), [scene]);
  const printed = usePrinted(plan) ?? widget.base.values;
  const stepping = useStepper(lastEpoch / stride + 1, plan.epoch / stride, (step) => widget.set({ epoch: step * stride }));
  const error = formatFixed(scene.now.error, 3);
  const compared = comparison(words, scene);
  return (
    <Frame widget={widget} title={words.title}>
      <p class="checkpoint-status">
        <b>
          {words.epoch} <output>{plan.epoch}</output>
        </b>
        <span>
          <output>{words.right(scene.right, dots.length)}</output>, {words.error} <output data-of="error">{error}</output>
        </span>
      </p>
      <div class="checkpoint-stage">
        <div>
          <Late value={scene}>
            {({ right, now, outputs }) => (
              <Plane name={words.plane(right, dots.length)} weights={now.weights} outputs={outputs} id={`${props.figure} checkpoint`} />
            )}
          </Late>
          <Legend words={words} />
        </div>
        <div class="checkpoint-side">
          <Late value={drawn}>{({ scene, plan }) => <Curve words={words} plan={plan} scene={scene} />}</Late>
          <Numbers words={words} scene={scene} />
        </div>
      </div>
      {!widget.isHidden('epoch') && (
        <Stepper
          stepping={stepping}
          lang={props.lang}
          isLocked={widget.isLocked('epoch')}
          stepText={words.stepText(plan.epoch, scene.right, error)}
        />
      )}
      <Controls widget={widget} scene={scene} />
      <div class="checkpoint-file">
        <p>{plan.saved < 0 ? words.empty : words.holds(plan.saved, ...contentsOf(scene))}</p>
        <p>
          <output>{compared}</output>
        </p>
      </div>
      <Announce message={words.announced(plan.epoch, scene.right, dots.length, error, compared)} />
      <Frames lang={props.lang} plan={printed} />
    </Frame>
  );
}

/** How the network compares with the file, in words. */
function comparison(words: CheckpointText, { difference, changed, outputs, now }: Scene): string {
  if (difference === null) return '';
  if (difference === 0) return words.same(outputs.length);
  return words.differ(changed, numbersOf(now.weights).length, formatFixed(difference, 3));
}

/** How many numbers the file holds: of the network, of the optimiser's memory, and the steps made. */
function contentsOf({ file, now }: Scene): readonly [weights: number, memory: number, steps: number] {
  const weights = numbersOf((file ?? now).weights).length;
  const { buffers = new Map(), steps = [] } = file?.optimizer ?? {};
  return [weights, numbersOf(buffers).length, steps[0] ?? 0];
}
