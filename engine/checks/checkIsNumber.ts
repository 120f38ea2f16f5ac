/**
 * Checks that a value is a number: plain JavaScript may pass anything, such as text,
 * which would count as NaN.
 * @throws TypeError
 */
export function checkIsNumber(op: string, argument: string, got: unknown): void {
  if (typeof got === 'number') return;
  throw new TypeError(
    `${op}: ${argument} must be a number, got ${got} (${typeof got}); convert it`,
  );
}
