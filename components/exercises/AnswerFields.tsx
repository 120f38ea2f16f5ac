import type { AnswerForm } from './answer.ts';
import { Words } from './Words.tsx';

interface AnswerFieldsProps {
  /** Tells its fields from those of other exercises on the page. */
  readonly group: string;
  /** The id of the question, which describes every field. */
  readonly question: string;
  readonly labels: readonly string[];
  readonly fields: readonly string[];
  readonly form: AnswerForm;
  readonly isWrong: boolean;
  readonly onType: (place: number, text: string) => void;
  readonly onEnter: () => void;
}

/** What stands between two fields. */
const between: Readonly<Partial<Record<AnswerForm, string>>> = { pair: '×', place: ',' };

/** The fields that a number, a pair, a place or a row of bits is typed into. */
export function AnswerFields({ group, question, labels, fields, form, isWrong, onType, onEnter }: AnswerFieldsProps) {
  return (
    <div class="answer-fields" data-form={form}>
      {labels.map((label, place) => (
        <label key={place}>
          {place > 0 && between[form] !== undefined && (
            <span class="between" aria-hidden="true">
              {between[form]}
            </span>
          )}
          <span class="answer-label">
            <Words of={label} />
          </span>
          <input
            type="text"
            inputMode="text"
            autocomplete="off"
            enterkeyhint="done"
            name={`${group}.${place}`}
            aria-describedby={question}
            aria-invalid={isWrong || undefined}
            value={fields[place]}
            onInput={(event) => onType(place, event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && onEnter()}
          />
        </label>
      ))}
    </div>
  );
}
