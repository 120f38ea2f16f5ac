import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { currentFigureLink, embedCode } from './links.ts';
import type { Params } from './params.ts';
import { sharedText } from './text.ts';
import type { Widget } from './useWidget.ts';

interface FrameProps<P extends Params> {
  readonly widget: Widget<P>;
  /** The widget's own name in the reader's language, for the embed code. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Nothing has been copied. */
const nothing = { isDone: false, byHand: '' };

/** The frame round every widget: the teacher's question, the widget, a quiet notice, and its tools. */
export function Frame<P extends Params>({ widget, title, children }: FrameProps<P>) {
  const { props, scenario } = widget;
  const text = sharedText[props.lang];
  const [copy, setCopy] = useState(nothing);
  const byHand = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setCopy(nothing), [scenario]);
  useEffect(() => byHand.current?.focus(), [copy.byHand]);

  const offer = async (content: string) => {
    setCopy(nothing);
    try {
      await navigator.clipboard.writeText(content);
      setCopy({ isDone: true, byHand: '' });
    } catch {
      setCopy({ isDone: false, byHand: content });
    }
  };
  const notice = copy.isDone ? text.copied : scenario.isAdjusted ? text.adjusted : '';
  return (
    <div class="widget" data-widget={widget.name} lang={props.lang}>
      {scenario.ask !== '' && (
        <p class="widget-ask">
          <b>{text.question}</b> <span>{scenario.ask}</span>
        </p>
      )}
      <div class={`widget-body ${widget.name}`}>{children}</div>
      <div class="widget-tools" role="group" aria-label={text.tools(props.label)}>
        <p class="widget-notice" role="status">
          {notice}
        </p>
        <button type="button" onClick={widget.reset}>
          {text.reset}
        </button>
        <button type="button" onClick={() => offer(currentFigureLink(widget))}>
          {text.copyLink}
        </button>
        <button type="button" onClick={() => offer(embedCode(widget, title))}>
          {text.copyEmbed}
        </button>
      </div>
      {copy.byHand !== '' && (
        <label class="widget-by-hand">
          {text.copyByHand}
          <textarea ref={byHand} readOnly rows={3} value={copy.byHand} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <p class="widget-no-script">{text.needsScript}</p>
    </div>
  );
}
