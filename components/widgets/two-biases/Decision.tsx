import { Choice } from '../../shared/Choice.tsx';
import { formatFixed } from '../../shared/format.ts';
import type { Widget } from '../../shared/useWidget.ts';
import type { ErrorParts } from './model.ts';
import type { params } from './params.ts';
import { type Answer, text } from './text.ts';

const options: readonly Answer[] = ['statistical', 'both', 'parameter'];

/** What is said to the present answer, '' while there is none. */
export function feedbackOf({ props, values }: Widget<typeof params>, parts: ErrorParts | undefined): string {
  const words = text[props.lang];
  return values.answer === 'none' ? '' : words.feedback[values.answer](parts === undefined ? null : formatFixed(parts.biasSquared, 3));
}

/** The question which of the two is a trainable number, with an answer to each choice. */
export function Decision({ widget, parts }: { readonly widget: Widget<typeof params>; readonly parts: ErrorParts | undefined }) {
  const words = text[widget.props.lang];
  const { answer } = widget.values;
  if (widget.isHidden('answer')) return null;
  return (
    <section class="two-biases-decision" data-answer={answer}>
      <Choice
        options={options}
        value={answer === 'none' ? null : answer}
        onChange={(choice) => widget.set({ answer: choice })}
        label={words.question}
        names={words.answers}
        group={`${widget.props.figure || widget.name}.answer`}
        isLocked={widget.isLocked('answer')}
      />
      <p class="two-biases-feedback">{feedbackOf(widget, parts)}</p>
    </section>
  );
}
