import { frameSteps } from '../../shared/frameSteps.ts';
import type { Language } from '../../shared/language.ts';
import { MiniMap } from '../conv2d/MiniMap.tsx';
import { cellOf, mapOf, type Pooling, windowAt } from './model.ts';
import { text } from './text.ts';

interface FramesProps {
  readonly lang: Language;
  readonly pooling: Pooling;
  readonly channel: number;
}

/** The strip of stills that stands for the steps on the printed page. */
export const Frames = ({ lang, pooling, channel }: FramesProps) => (
  <div class="print-frames">
    {frameSteps(pooling.count).map((step) => {
      const cell = cellOf(step, pooling.size.column);
      const { kernelSize } = pooling.options;
      return (
        <div key={step} class="pool-frame">
          <MiniMap values={mapOf(pooling.input, channel)} frame={{ ...windowAt(pooling, cell), high: kernelSize, wide: kernelSize }} />
          <MiniMap values={mapOf(pooling.output, channel)} frame={{ ...cell, high: 1, wide: 1 }} until={step} />
          <p>{`${step + 1}. ${text[lang].frame(cell.row, cell.column)}`}</p>
        </div>
      );
    })}
  </div>
);
