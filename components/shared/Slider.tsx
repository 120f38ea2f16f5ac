import type { ComponentChildren } from 'preact';
import { formatNumber } from './format.ts';
import type { NumberParam } from './params.ts';
import type { Role } from './Sym.tsx';

interface SliderProps {
  readonly param: NumberParam;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** The label: plain words, or a symbol followed by words. */
  readonly label: ComponentChildren;
  /** What a screen reader says for the value; the number itself unless told. */
  readonly valueText?: string;
  /** The role whose colour the slider bears. */
  readonly role?: Role;
  readonly isLocked?: boolean;
}

/**
 * A native slider with its label, value and range. The value is no <output>: a label names its first
 * labelable element, and that must be the slider.
 */
export function Slider({ param, value, onChange, label, valueText, role, isLocked = false }: SliderProps) {
  const { min, max, step } = param;
  const shown = formatNumber(value, 3);
  const along = (place: number) => (place - min) / (max - min);
  return (
    <label class="slider" data-role={role} data-locked={isLocked || undefined}>
      <span class="slider-label">{label}</span>
      <span class="slider-value" aria-hidden="true">
        {shown}
      </span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={isLocked}
        style={{ '--at': along(value), '--origin': along(Math.min(max, Math.max(min, 0))) }}
        aria-valuetext={valueText ?? shown}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span class="slider-range" aria-hidden="true">
        <span>{formatNumber(min, 3)}</span>
        <span>{formatNumber(max, 3)}</span>
      </span>
    </label>
  );
}
