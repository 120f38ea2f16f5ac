import type { ComponentChildren } from 'preact';

interface AnswerOptionsProps {
  readonly group: string;
  readonly question: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: string;
  readonly draw: (id: string) => ComponentChildren;
  /** Whether the options are drawings, narrower than words. */
  readonly isDrawn: boolean;
  readonly onChoose: (id: string) => void;
  readonly onEnter: () => void;
}

/** The options of a choice, as radio buttons that may hold drawings. */
export function AnswerOptions({ group, question, label, options, chosen, draw, isDrawn, onChoose, onEnter }: AnswerOptionsProps) {
  return (
    <fieldset class="answer-options" data-drawn={isDrawn || undefined} aria-describedby={question}>
      <legend class="visually-hidden">{label}</legend>
      {options.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name={group}
            value={id}
            checked={id === chosen}
            onChange={() => onChoose(id)}
            onKeyDown={(event) => event.key === 'Enter' && onEnter()}
          />
          <span>{draw(id)}</span>
        </label>
      ))}
    </fieldset>
  );
}
