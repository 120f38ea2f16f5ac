import { Announce } from '../../shared/Announce.tsx';
import { DownloadBar } from '../../shared/DownloadBar.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { Program } from '../../shared/Program.tsx';
import type { Values } from '../../shared/params.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { Confusion } from './Confusion.tsx';
import { Curves } from './Curves.tsx';
import { Files } from './Files.tsx';
import { params } from './params.ts';
import { program } from './programOf.ts';
import { RunBar } from './RunBar.tsx';
import type { Recorded } from './recorded.ts';
import { Samples } from './Samples.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { Settings } from './Settings.tsx';
import { Sheets } from './Sheets.tsx';
import { announcementOf, sentenceOf } from './spoken.ts';
import type { TrainingText } from './text.ts';
import { useLab } from './useLab.ts';

/** What the laboratory is given. */
export interface TrainingLabProps extends WidgetProps, Partial<Values<typeof params>> {
  /** A run of the first settings, and the lines of PyTorch of each network; both made while the book is built. */
  readonly made: { readonly recorded: Recorded; readonly codes: Readonly<Record<string, string>> };
}

/** A laboratory in which a network is trained on real digits, beside the page. */
export function View({ made, words, ...props }: TrainingLabProps & { readonly words: TrainingText }) {
  const widget = useWidget('training-lab', params, props);
  const lab = useLab(widget, made.recorded);
  const { shown } = lab;
  const reset = () => {
    widget.reset();
    lab.reset();
  };
  return (
    <Frame widget={{ ...widget, reset }} title={words.title}>
      <RunBar words={words} lab={lab} />
      <DownloadBar
        download={lab.run === null ? { ...lab.download, state: 'idle' } : lab.download}
        lang={props.lang}
        name={words.theDigits}
      />
      <div class="lab-state">
        <p>{sentenceOf(words, lab)}</p>
        <ScoreTable words={words} run={shown} />
      </div>
      <div class="lab-curves">
        <Curves words={words} run={shown} before={lab.before} />
      </div>
      <Settings words={words} widget={widget} />
      <div class="lab-pictures">
        <Sheets words={words} widget={widget} sheets={shown.look} />
        <div>
          {shown.confusion.length > 0 && <Confusion words={words} confusion={shown.confusion} />}
          <Samples words={words} run={shown} />
        </div>
      </div>
      <Files words={words} lab={lab} />
      <details class="lab-program">
        <summary>{words.program}</summary>
        <Program lang={props.lang} name={words.programName} code={program(widget.values, made.codes, words.comments)} />
      </details>
      <Announce message={announcementOf(words, lab)} />
    </Frame>
  );
}
