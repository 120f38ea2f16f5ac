import { useMemo, useRef } from 'preact/hooks';
import type { Widget } from '../../shared/useWidget.ts';
import { ChannelRow } from './ChannelRow.tsx';
import { Flight } from './Flight.tsx';
import { productPlanes } from './model.ts';
import { OutputPanel } from './OutputPanel.tsx';
import type { params } from './params.ts';
import { Result } from './Result.tsx';
import { SolidView } from './SolidView.tsx';
import { solidsOf } from './solids.ts';
import type { Conv3dText } from './text.ts';
import { usePlaces } from './usePlaces.ts';
import { useTravel } from './useTravel.ts';
import type { Figure } from './useVolume.ts';

interface StageProps {
  readonly words: Conv3dText;
  readonly widget: Widget<typeof params>;
  readonly figure: Figure;
}

/** The tensors, their channels apart or as solids, the output beside them and the arithmetic below. */
export function Stage({ words, widget, figure }: StageProps) {
  const { volume, stepping, explanation, shown, litChannel } = figure;
  const { view } = widget.values;
  const stage = useRef<HTMLDivElement>(null);
  const places = usePlaces();
  const solids = useMemo(() => solidsOf(volume), [volume.channels, volume.side, volume.kernel, volume.outSide]);
  const products = useMemo(() => productPlanes(explanation, volume), [explanation]);
  const extents = useMemo(
    () => ({ input: extentOf(volume.input), filter: extentOf(volume.filter), products: extentOf(products) }),
    [volume, products],
  );
  useTravel(view, volume.channels, solids, places);
  return (
    <div
      class="conv3d-stage"
      ref={stage}
      aria-busy={figure.isLoading || undefined}
      style={{ '--channels': volume.channels, '--kernel': volume.kernel }}
    >
      <div class="conv3d-views" data-view={view}>
        <div class="conv3d-rows">
          {products.map((plane, channel) => (
            <ChannelRow
              key={channel}
              words={words}
              widget={widget}
              figure={figure}
              channel={channel}
              products={plane}
              extents={extents}
              inputRef={places.keep('input', channel)}
              filterRef={places.keep('filter', channel)}
            />
          ))}
        </div>
        <SolidView
          words={words}
          volume={volume}
          solids={solids}
          shown={shown}
          Face={figure.parts?.PictureFace ?? null}
          lit={litChannel}
          inputRef={places.inputSolid}
          filterRef={places.filterSolid}
        />
      </div>
      <OutputPanel words={words} widget={widget} figure={figure} gridRef={places.output} />
      <Result words={words} widget={widget} figure={figure} chips={places.chips} />
      {shown === stepping.step && <Flight figure={figure} places={places} stage={stage} isBlock={view === 'block'} solids={solids} />}
    </div>
  );
}

const extentOf = (planes: readonly (readonly (readonly number[])[])[]): number => Math.max(1e-9, ...planes.flat(2).map(Math.abs));
