import type { VFile } from 'vfile';

/**
 * Stops the build where KaTeX could not read a formula; rehype-katex itself only leaves a message and shows the source.
 * @throws Error naming file, line and what KaTeX says.
 */
export function rehypeFailOnFormula() {
  return (_tree: unknown, file: VFile): void => {
    const problem = file.messages.find(({ source }) => source === 'rehype-katex');
    if (problem === undefined) return;
    const cause = problem.cause instanceof Error ? problem.cause.message : problem.reason;
    throw new Error(`${file.path}:${problem.line ?? 1}: ${cause}; mend the formula.`);
  };
}
