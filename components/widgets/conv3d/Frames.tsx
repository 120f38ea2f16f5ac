import type { ComponentProps } from 'preact';
import { formatNumber, formatOperand } from '../../shared/format.ts';
import { cellOf, explainCell } from './model.ts';
import { SolidView } from './SolidView.tsx';
import { solidsOf } from './solids.ts';

/** The strip of stills that stands for the steps on the printed page. */
export function Frames({ words, volume, Face }: Pick<ComponentProps<typeof SolidView>, 'words' | 'volume' | 'Face'>) {
  const last = volume.count - 1;
  const steps = [...new Set([0, Math.round(last / 3), Math.round((2 * last) / 3), last])];
  const solids = solidsOf(volume, 0.6);
  return (
    <div class="print-frames">
      {steps.map((step) => {
        const { channelSums, bias, value } = explainCell(volume, step);
        const { row, column } = cellOf(step, volume.outSide);
        const sums = channelSums.map((sum, channel) => (channel === 0 ? formatNumber(sum) : formatOperand(sum)));
        return (
          <div key={step} class="conv3d-frame">
            <SolidView words={words} volume={volume} solids={solids} shown={step} Face={Face} />
            <p>{`${words.cell(row, column)} = ${sums.join(' + ')} + ${formatOperand(bias)} = ${formatNumber(value)}`}</p>
          </div>
        );
      })}
    </div>
  );
}
