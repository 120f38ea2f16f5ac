import { formatFixed } from '../../shared/format.ts';
import type { Language } from '../../shared/language.ts';
import { dots } from './dots.ts';
import { sceneOf } from './model.ts';
import { Plane } from './Plane.tsx';
import { text } from './text.ts';
import type { Plan } from './timeline.ts';

/** The strip of stills for the printed page: training at four epochs, the last of them the present one. */
export function Frames({ lang, plan }: { readonly lang: Language; readonly plan: Plan }) {
  const words = text[lang];
  const epochs = [0, 1, 2, 3].map((part) => Math.round((plan.epoch * part) / 3));
  return (
    <div class="print-frames">
      {[...new Set(epochs)].map((epoch) => {
        const { now, outputs, right } = sceneOf({ ...plan, epoch });
        return (
          <div key={epoch} class="checkpoint-frame">
            <Plane name={words.plane(right, dots.length)} weights={now.weights} outputs={outputs} id={`frame ${epoch}`} />
            <p>{words.stepText(epoch, right, formatFixed(now.error, 3))}</p>
          </div>
        );
      })}
    </div>
  );
}
