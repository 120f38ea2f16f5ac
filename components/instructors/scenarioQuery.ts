import { writeEntries } from '../shared/pageState.ts';

/** What an instructor sets up for a class. */
export interface ClassScenario {
  /** The values set in the figure, as its link has them: "w1=0.5&b=-0.7"; '' for its own. */
  readonly state: string;
  /** Parameters that are shown but held. */
  readonly lock: readonly string[];
  /** Parameters whose controls are not shown. */
  readonly hide: readonly string[];
  /** A question above the figure; '' for none. */
  readonly ask: string;
}

/** The query of an embed page that sets a figure up like this: '' or '?…', values first, then lock, hide, ask. */
export function scenarioQuery({ state, lock, hide, ask }: ClassScenario): string {
  const values = [...new URLSearchParams(state)].filter(([name]) => !['lock', 'hide', 'ask'].includes(name));
  const entries = [...values, ['lock', lock.join(',')], ['hide', hide.join(',')], ['ask', ask.trim()]] as const;
  const written = writeEntries(entries.flatMap(([name = '', text = '']) => (text === '' ? [] : [[name, text] as const])));
  return written === '' ? '' : `?${written}`;
}
