interface ChoiceProps<T extends string> {
  readonly options: readonly T[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly label: string;
  /** What each option is called. */
  readonly names: Readonly<Record<T, string>>;
  /** Tells this group of radio buttons from others on the page. */
  readonly group: string;
  readonly isLocked?: boolean;
}

/** A row of options of which one holds: native radio buttons that look like one control. */
export function Choice<T extends string>({ options, value, onChange, label, names, group, isLocked = false }: ChoiceProps<T>) {
  return (
    <fieldset class="choice" disabled={isLocked} data-locked={isLocked || undefined}>
      <legend>{label}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option}>
            <input type="radio" name={group} value={option} checked={option === value} onChange={() => onChange(option)} />
            <span>{names[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
