import { useCallback, useRef } from 'preact/hooks';
import { Arithmetic } from '../../shared/Arithmetic.tsx';
import type { MapProps } from './MapProps.ts';
import { Misfit } from './Misfit.tsx';
import { cellOf } from './model.ts';
import { text } from './text.ts';

/** Below the tensors: the arithmetic of the cell shown, and beside it that of the pinned one. */
export function Cards({ widget, figure }: Pick<MapProps, 'widget' | 'figure'>) {
  const { lang } = widget.props;
  const words = text[lang];
  const { convolution, scene, point, setPin, extras } = figure;
  const { explanation, pinned, litTerm, from, shown } = scene;
  const columns = convolution.kernel[0]?.length ?? 1;
  const shared = { lang, columns, widget };
  const title = (index: number) => {
    const { row, column } = cellOf(index, convolution.geometry?.columns.out ?? 1);
    return words.cell(row, column);
  };
  const light = useCallback(
    (term: number | null) => point(term === null ? null : { grid: 'kernel', cell: cellOf(term, columns) }),
    [point, columns],
  );
  const box = useRef<HTMLDivElement>(null);
  /** Called where the button that has the focus goes away: the other one gets it, or else the place where it stood. */
  const keepPlace = () => {
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    if (!buttons.some((button) => button === document.activeElement)) return;
    (buttons.find((button) => button !== document.activeElement) ?? box.current)?.focus();
  };
  const unpin = () => {
    keepPlace();
    setPin(-1);
  };
  const canPin = !widget.isHidden('pin');
  return (
    <div class="conv2d-below" ref={box} tabIndex={-1}>
      {explanation === null ? (
        <Misfit widget={widget} convolution={convolution} onMend={keepPlace} />
      ) : (
        <div class="conv2d-cards">
          <div class="conv2d-card" data-fan={(from !== null && extras !== null) || undefined}>
            {from !== null && extras !== null ? (
              <extras.FanOut lang={lang} convolution={convolution} from={from} uses={scene.uses} />
            ) : (
              <Arithmetic {...shared} explanation={explanation} title={title(shown)} lit={litTerm} onLight={light}>
                {canPin && (
                  <button
                    type="button"
                    disabled={widget.isLocked('pin')}
                    onMouseDown={keepFocus}
                    onClick={() => setPin(shown === scene.pin ? -1 : shown)}
                  >
                    {shown === scene.pin ? words.unpin : words.pin}
                  </button>
                )}
              </Arithmetic>
            )}
          </div>
          {pinned === null || scene.pin === null ? (
            canPin && <p class="conv2d-card conv2d-slot">{words.compare}</p>
          ) : (
            <div class="conv2d-card" data-pinned>
              <Arithmetic {...shared} explanation={pinned} title={`${title(scene.pin)} (${words.pinned})`} lit={litTerm} onLight={light}>
                {canPin && (
                  <button type="button" disabled={widget.isLocked('pin')} onMouseDown={keepFocus} onClick={unpin}>
                    {words.unpin}
                  </button>
                )}
              </Arithmetic>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** A press on the button must not take the focus from the cell it is about. */
const keepFocus = (event: MouseEvent) => event.preventDefault();
