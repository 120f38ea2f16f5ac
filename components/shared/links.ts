import { writeEntries } from './pageState.ts';
import type { Params } from './params.ts';
import { initialValues } from './params.ts';
import { type Entries, plainScenario, writeScenario } from './scenario.ts';
import type { Widget } from './useWidget.ts';

/** A link to the page a widget stands on that shows it as it is now. */
export function currentFigureLink<P extends Params>({ props, params, base, scenario }: Widget<P>): string {
  const entries = writeScenario(params, base, scenario);
  const page = location.origin + location.pathname;
  if (props.figure === '') return page + location.search + (entries.length > 0 ? `#${writeEntries(entries)}` : '');
  return `${page}#${entries.length > 0 ? writeEntries(prefixed(props.figure, entries)) : props.figure}`;
}

/** An iframe element that shows a widget alone, as it is now, in any other page. */
export function embedCode<P extends Params>(widget: Widget<P>, title: string): string {
  const { name, props, params, scenario } = widget;
  const entries = writeScenario(params, plainScenario(initialValues(params)), scenario);
  const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${props.lang}/embed/${name}/`;
  const query = entries.length > 0 ? `?${writeEntries(entries)}` : '';
  const address = new URL(folder + query, location.origin).href;
  const height = Math.ceil(document.querySelector(`[data-widget="${name}"]`)?.getBoundingClientRect().height ?? 600) + 32;
  return frameCode(address, title, height);
}

/** The code that places a page `height` pixels high in another. */
export const frameCode = (address: string, title: string, height: number): string =>
  `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="${height}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`;

const prefixed = (figure: string, entries: Entries): Entries => entries.map(([name, text]) => [`${figure}.${name}`, text]);

const escapeAttribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
