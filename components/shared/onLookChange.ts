/**
 * Calls `look` when colours of the page become others: the reader's theme, the system's, or paper.
 * `isPaper` says that the page is about to be printed, which is always light. Returns how to stop.
 */
export function onLookChange(look: (isPaper: boolean) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const screen = () => look(false);
  const theme = new MutationObserver(screen);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', screen, { signal });
  addEventListener('beforeprint', () => look(true), { signal });
  addEventListener('afterprint', screen, { signal });
  return () => {
    stop.abort();
    theme.disconnect();
  };
}
