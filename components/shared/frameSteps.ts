/** Three or four steps that show how the output fills. */
export function frameSteps(count: number): readonly number[] {
  const last = count - 1;
  const steps = [0, Math.round(last / 3), Math.round((2 * last) / 3), last];
  return count === 0 ? [] : steps.filter((step, i) => steps.indexOf(step) === i);
}
