import { useMemo } from 'preact/hooks';
import { Control } from '../../shared/Control.tsx';
import { DownloadBar } from '../../shared/DownloadBar.tsx';
import { DigitChooser } from '../../shared/digits/DigitChooser.tsx';
import { writeDrawing } from '../../shared/digits/drawing.ts';
import { Frame } from '../../shared/Frame.tsx';
import { Late } from '../../shared/Late.tsx';
import { Program } from '../../shared/Program.tsx';
import type { Values } from '../../shared/params.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import type { FirstScene } from './firstScene.ts';
import { Picture } from './Picture.tsx';
import { params } from './params.ts';
import { Settings } from './Settings.tsx';
import { text } from './text.ts';
import { useSources } from './useSources.ts';

/** What the figure opens with, computed while the book is built. */
interface First {
  readonly first: FirstScene;
}

/** One image on its way through the book's network, every block of which can be opened and changed. */
export function View(props: WidgetProps & Partial<Values<typeof params>> & First) {
  const widget = useWidget('cnn-walk', params, props);
  const sources = useSources(widget);
  const words = text[props.lang];
  const { values } = widget;
  const { engine, trained, image, drawing, download, retry } = sources;
  const isLate = download.state === 'loading' || download.state === 'failed';
  const drawn = useMemo(() => ({ widget, sources }), [widget.scenario, engine, trained, image]);
  const program =
    engine !== null && values.program ? engine.writePyTorch(engine.describeNetwork(values), engine.batchShape(values)).code : null;
  return (
    <Frame widget={widget} title={words.title}>
      <div class="walk-all" aria-busy={sources.isWaiting || undefined} onPointerEnter={sources.use} onFocusIn={sources.use}>
        <div class="walk-choose">
          {!widget.isHidden('tile') && (
            <DigitChooser
              lang={props.lang}
              tile={values.own ? null : values.tile}
              onTile={(tile) => widget.set({ tile, own: false })}
              group={`${props.figure || widget.name}.tile`}
              isLocked={widget.isLocked('tile')}
            />
          )}
          <Control widget={widget} name="own" label={words.own} />
          <Control widget={widget} name="batch" label={words.batch} />
        </div>
        {values.own && engine !== null && (
          <div class="walk-draw">
            <engine.DigitPad
              lang={props.lang}
              ink={drawing}
              onInk={(ink) => widget.set({ drawn: writeDrawing(ink) })}
              isLocked={widget.isLocked('drawn')}
            />
            <p>{values.drawn === '' ? words.empty : words.centred}</p>
          </div>
        )}
        <div class="walk-load">
          <p data-hidden={isLate || undefined}>{words.batchNote(values.batch)}</p>
          {isLate && <DownloadBar download={download} lang={props.lang} name={words.network} />}
        </div>
        {retry !== null && (
          <p role="alert">
            {words.notLoaded}{' '}
            <button type="button" onClick={retry}>
              {words.retry}
            </button>
          </p>
        )}
        <Late value={drawn}>{(drawn) => <Picture {...drawn} first={props.first} />}</Late>
        <Settings widget={widget} />
        <Control widget={widget} name="program" label={words.program} />
        {program !== null && <Program lang={props.lang} name={words.programName} code={program} />}
      </div>
    </Frame>
  );
}
