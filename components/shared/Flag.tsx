interface FlagProps {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly label: string;
  readonly isLocked?: boolean;
}

/** A native checkbox with its label. */
export function Flag({ value, onChange, label, isLocked = false }: FlagProps) {
  return (
    <label class="flag" data-locked={isLocked || undefined}>
      <input type="checkbox" checked={value} disabled={isLocked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
