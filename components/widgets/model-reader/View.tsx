import { Choice } from '../../shared/Choice.tsx';
import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { Program } from '../../shared/Program.tsx';
import type { Values } from '../../shared/params.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { Diagram } from './Diagram.tsx';
import { exampleInputs } from './exampleInputs.ts';
import { Findings } from './Findings.tsx';
import { inputShape } from './inputShape.ts';
import { type Example, params } from './params.ts';
import { SourcePanel } from './SourcePanel.tsx';
import { text } from './text.ts';
import { type FirstReading, useSource } from './useSource.ts';

/** What the figure opens with, read on the server. */
interface First {
  readonly first: FirstReading;
}

/** Reads what PyTorch prints of a network, or a file of weights, and draws the network. */
export function View(props: WidgetProps & Partial<Values<typeof params>> & First) {
  const widget = useWidget('model-reader', params, props);
  const source = useSource(widget, props.first);
  const words = text[props.lang];
  const { values } = widget;
  const { reading, reader, written } = source;
  const ignored = reading?.format === 'table' || reading?.format === 'weights' ? words.inputIgnored[reading.format] : '';
  const choose = (example: Example) => {
    source.forget();
    widget.set({ example, ...exampleInputs[example] });
  };
  const reset = () => {
    source.forget();
    widget.reset();
  };
  return (
    <Frame widget={{ ...widget, reset }} title={words.title}>
      <div class="reader-all" aria-busy={source.isWaiting || undefined} onPointerEnter={source.use} onFocusIn={source.use}>
        {!widget.isHidden('example') && (
          <Choice
            options={params.example.options}
            value={source.file === null && reading !== null ? values.example : null}
            onChange={choose}
            label={words.example}
            names={words.examples}
            group={`${props.figure || widget.name}.example`}
            isLocked={widget.isLocked('example')}
          />
        )}
        <SourcePanel lang={props.lang} source={source} />
        <div class="reader-input">
          <Control widget={widget} name="channels" label={words.channels} />
          <Control widget={widget} name="height" label={words.height} />
          <Control widget={widget} name="width" label={words.width} />
          <Control widget={widget} name="flat" label={words.flat} />
          <small>{ignored}</small>
        </div>
        <Findings lang={props.lang} source={source} />
        {reading !== null && <Diagram lang={props.lang} reading={reading} input={inputShape(values)} />}
        <Control widget={widget} name="program" label={words.program} options={words.programs} />
        {values.program !== 'none' && written === null && reader !== null && <p>{words.noProgram}</p>}
        {written !== null && (
          <>
            <Program lang={props.lang} name={`${words.programName}: ${words.programs[values.program]}`} code={written.code} />
            <ul class="reader-problems">
              {reader !== null &&
                written.problems.map((problem, place) => <li key={place}>{reader.writeProblemText(props.lang, problem)}</li>)}
            </ul>
          </>
        )}
      </div>
    </Frame>
  );
}
