import type { ComponentProps } from 'preact';
import { NumberGrid } from '../../shared/NumberGrid.tsx';
import type { PixelMap } from '../../shared/PixelMap.tsx';

type CellMapProps = ComponentProps<typeof NumberGrid> &
  Pick<ComponentProps<typeof PixelMap>, 'tableLabel' | 'scale'> & {
    /** Given for what has too many numbers to show. */
    readonly Pixels: typeof PixelMap | null;
  };

/** A matrix as numbers or, where it has too many of them, as pixels; both are pointed at and picked alike. */
export function CellMap({ Pixels, tableLabel, scale, ...props }: CellMapProps) {
  return Pixels ? <Pixels {...props} tableLabel={tableLabel} scale={scale} /> : <NumberGrid {...props} />;
}
