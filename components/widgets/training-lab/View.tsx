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
import { text } from './text.ts';
import { useLab } from './useLab.ts';

interface TrainingLabProps extends WidgetProps, Partial<Values<typeof params>> {
  /** A run of the first settings, and the lines of PyTorch of each network; both made while the book is built. */
  readonly made: { readonly recorded: Recorded; readonly codes: Readonly<Record<string, string>> };
}

/** A laboratory in which a network is trained on real digits, beside the page. */
export function View({ made, ...props }: TrainingLabProps) {
  const widget = useWidget('training-lab', params, props);
  const lab = useLab(widget, made.recorded);
  const words = text[props.lang];
  const { shown } = lab;
  const reset = () => {
    widget.reset();
    lab.reset();
  };
  return (
    <Frame widget={{ ...widget, reset }} title={words.title}>
      <RunBar widget={widget} lab={lab} />
      {lab.run !== null && <DownloadBar download={lab.download} lang={props.lang} name={words.theDigits} />}
      <p class="lab-says">{sentenceOf(words, lab)}</p>
      <div class="lab-curves">
        <Curves lang={props.lang} run={shown} before={lab.before} />
        <ScoreTable lang={props.lang} run={shown} />
      </div>
      <Settings widget={widget} />
      <div class="lab-pictures">
        <Sheets widget={widget} sheets={shown.look} />
        {shown.confusion.length > 0 && <Confusion lang={props.lang} confusion={shown.confusion} />}
        <Samples lang={props.lang} run={shown} />
      </div>
      <Files lang={props.lang} lab={lab} />
      <details class="lab-program">
        <summary>{words.program}</summary>
        <Program lang={props.lang} name={words.programName} code={program(widget.values, made.codes, words.comments)} />
      </details>
      <Announce message={announcementOf(words, lab)} />
    </Frame>
  );
}
