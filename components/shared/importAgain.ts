/**
 * What `load` imports. Some browsers keep in mind that a module could not be had and never ask for it again; it is then
 * imported under another address, which their error names.
 * @throws when it cannot be had under that one either
 */
export async function importAgain<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (problem) {
    const [address] = /https?:\S+\.js/.exec(String(problem)) ?? [];
    if (address === undefined) throw problem;
    return await import(/* @vite-ignore */ `${address}?${Date.now()}`);
  }
}
