import { frameSteps } from '../../shared/frameSteps.ts';
import type { Language } from '../../shared/language.ts';
import { MiniMap } from '../conv2d/MiniMap.tsx';
import { mapsOf, type Unfolding } from './model.ts';
import { text } from './text.ts';

/** The strip of stills that stands for the steps on the printed page: windows of channel 0 and their rows. */
export function Frames({ lang, unfolding }: { readonly lang: Language; readonly unfolding: Unfolding }) {
  const { matrix, out, stride, size, input } = unfolding;
  const [map = []] = mapsOf(input);
  return (
    <div class="print-frames">
      {frameSteps(matrix.length).map((step) => {
        const window = { row: Math.floor(step / out.column) * stride, column: (step % out.column) * stride, high: size, wide: size };
        return (
          <div key={step} class="unfold-frame">
            <MiniMap values={map} frame={window} />
            <MiniMap
              values={matrix}
              frame={{ row: step, column: 0, high: 1, wide: matrix[0]?.length ?? 1 }}
              until={(step + 1) * (matrix[0]?.length ?? 1) - 1}
            />
            <p>{text[lang].frame(step)}</p>
          </div>
        );
      })}
    </div>
  );
}
