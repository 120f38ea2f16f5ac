import type { Entries } from './scenario.ts';

/*
 * The fragment of a chapter's address holds an anchor and the state of every figure that differs from
 * its initial one: #the-step&fig:perceptron.w1=0.5&fig:perceptron.b=-0.7
 * On a page with one widget (embed) entries have no prefix and may stand in the query too.
 */

interface Address {
  readonly anchor: string;
  readonly entries: Map<string, string>;
}

const address: { anchor: string; entries: Map<string, string> } = { anchor: '', entries: new Map() };
const listeners = new Set<() => void>();
let pending: ReturnType<typeof setTimeout> | undefined;

/** What the fragment says of one figure; '' stands for the only widget of an embed page. */
export function readFigure(figure: string): Entries {
  if (figure === '') return [...address.entries];
  const prefix = `${figure}.`;
  return [...address.entries].filter(([key]) => key.startsWith(prefix)).map(([key, text]) => [key.slice(prefix.length), text]);
}

/** What the query of an embed page says: how whoever placed the widget set it up. A chapter has none. */
export function readQuery(figure: string): Entries {
  return figure === '' ? [...new URLSearchParams(location.search)] : [];
}

/** Puts one figure's entries into the address, in place of those it had; written a moment later. */
export function writeFigure(figure: string, entries: Entries): void {
  const prefix = figure === '' ? '' : `${figure}.`;
  for (const key of [...address.entries.keys()]) if (key.startsWith(prefix)) address.entries.delete(key);
  for (const [name, text] of entries) address.entries.set(prefix + name, text);
  clearTimeout(pending);
  pending = setTimeout(flush, 250);
}

/** Calls back when a new link was opened on the same page; returns how to stop. */
export function onNewLink(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The fragment as it would be written now, with its '#', or ''. */
export function currentFragment(): string {
  const entries = [...address.entries].map(([key, text]) => `${encode(key)}=${encode(text)}`);
  const parts = address.anchor === '' ? entries : [address.anchor, ...entries];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Writes entries for a query or a fragment, keeping the characters that are safe there readable. */
export function writeEntries(entries: Entries): string {
  return entries.map(([name, text]) => `${encode(name)}=${encode(text)}`).join('&');
}

/** Where a link with state should bring the reader: its anchor, else the first figure it names. */
export function targetOfLink(): string {
  const first = address.entries.keys().next().value ?? '';
  return address.anchor !== '' ? decoded(address.anchor) : first.slice(0, Math.max(0, first.lastIndexOf('.')));
}

/** Some programs encode a link once more when they pass it on. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(3A|2C|3B)/g, decodeURIComponent);
}

function parse(fragment: string): Address {
  const text = fragment.replace(/^#/, '');
  const [first = ''] = text.split('&', 1);
  const hasAnchor = first !== '' && !first.includes('=');
  const rest = hasAnchor ? text.slice(first.length + 1) : text;
  return { anchor: hasAnchor ? first : '', entries: new Map(new URLSearchParams(rest)) };
}

/** Writes the address and tells the page so, as the browser does not. */
function flush(): void {
  clearTimeout(pending);
  pending = undefined;
  const fragment = currentFragment();
  if (fragment === location.hash) return;
  try {
    history.replaceState(history.state, '', fragment === '' ? location.pathname + location.search : fragment);
    dispatchEvent(new Event('addresschange'));
  } catch {
    // Browsers limit how often an address may change; the next change writes it.
  }
}

function open(): void {
  const { anchor, entries } = parse(location.hash);
  address.anchor = anchor;
  const isPlainAnchor = anchor !== '' && entries.size === 0;
  if (isPlainAnchor) return flush();
  address.entries = entries;
  for (const listener of listeners) listener();
}

if (typeof window !== 'undefined') {
  const { anchor, entries } = parse(location.hash);
  address.anchor = anchor;
  address.entries = entries;
  addEventListener('hashchange', open);
  addEventListener('pagehide', () => pending !== undefined && flush());
}
