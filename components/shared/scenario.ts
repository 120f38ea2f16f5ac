import type { Params, Values } from './params.ts';
import { readValue, writeValue } from './paramText.ts';

/** A figure as a link sets it up: its values, what the reader may not change or see, and a question. */
export interface Scenario<P extends Params> {
  readonly values: Values<P>;
  /** Controls that are shown but cannot be changed. */
  readonly lock: readonly (keyof P & string)[];
  /** Controls that are not shown. */
  readonly hide: readonly (keyof P & string)[];
  /** A question set above the figure: plain text of at most 280 characters, '' for none. */
  readonly ask: string;
  /** True where the link asked for something that does not exist or does not fit. */
  readonly isAdjusted: boolean;
}

/** Names and values as they stand in a link, without the figure's prefix. */
export type Entries = readonly (readonly [name: string, text: string])[];

const longestQuestion = 280;

/** A figure with nothing locked, hidden or asked. */
export const plainScenario = <P extends Params>(values: Values<P>): Scenario<P> => ({
  values,
  lock: [],
  hide: [],
  ask: '',
  isAdjusted: false,
});

/** `base` changed by what a link says; nothing in a link can throw, the nearest valid scenario is returned. */
export function readScenario<P extends Params>(params: P, base: Scenario<P>, entries: Entries): Scenario<P> {
  const given = new Map(entries);
  const values: Record<string, unknown> = { ...base.values };
  let isAdjusted = [...given.keys()].some((name) => !Object.hasOwn(params, name) && !['lock', 'hide', 'ask'].includes(name));
  for (const [name, param] of Object.entries(params)) {
    const text = given.get(name);
    if (text === undefined) continue;
    const reading = readValue(param, text);
    values[name] = reading.value;
    isAdjusted ||= reading.isAdjusted;
  }
  const lock = readNames(params, given.get('lock') ?? base.lock.join(','));
  const hide = readNames(params, given.get('hide') ?? base.hide.join(','));
  const ask = readQuestion(given.get('ask') ?? base.ask);
  isAdjusted ||= lock.isAdjusted || hide.isAdjusted;
  return { values: values as Values<P>, lock: lock.names, hide: hide.names, ask, isAdjusted };
}

/** Writes what differs from `base`, so that a link is as short as it can be. */
export function writeScenario<P extends Params>(params: P, base: Scenario<P>, scenario: Scenario<P>): Entries {
  const written = (of: Scenario<P>): Entries => [
    ...Object.keys(params).map((name) => [name, writeValue(of.values[name] ?? '')] as const),
    ['lock', of.lock.join(',')],
    ['hide', of.hide.join(',')],
    ['ask', of.ask],
  ];
  const standard = new Map(written(base));
  return written(scenario).filter(([name, text]) => text !== standard.get(name));
}

function readNames<P extends Params>(params: P, text: string): { names: (keyof P & string)[]; isAdjusted: boolean } {
  const asked = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const all = Object.keys(params);
  if (asked.includes('all')) return { names: all, isAdjusted: false };
  const names = all.filter((name) => asked.includes(name));
  return { names, isAdjusted: asked.some((name) => !all.includes(name)) };
}

function readQuestion(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, longestQuestion)
    .replace(/[\uD800-\uDBFF]$/, '');
}
