/**
 * A number as readers see it: at most `digits` decimals, a true minus sign, never "-0".
 * The same `digits` are used throughout one figure.
 */
export function formatNumber(value: number, digits = 2): string {
  const rounded = Number(value.toFixed(digits)) + 0;
  return String(rounded === 0 ? 0 : rounded)
    .replace('-', '−')
    .replace('Infinity', '∞');
}

/** As `formatNumber`, with exactly `digits` decimals, for columns and outputs that change in place. */
export function formatFixed(value: number, digits = 2): string {
  const text = value.toFixed(digits);
  return (Number(text) === 0 ? text.replace('-', '') : text).replace('-', '−').replace('Infinity', '∞');
}

/** As `formatNumber`, in brackets where negative, so that it can follow an operator: 2 × (−1). */
export function formatOperand(value: number, digits = 2): string {
  const text = formatNumber(value, digits);
  return text.startsWith('−') ? `(${text})` : text;
}

/** The words of `template` with {name} replaced by values. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
