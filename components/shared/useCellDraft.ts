import { useRef, useState } from 'preact/hooks';
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import { snap } from './params.ts';
import { parseNumber } from './paramText.ts';
import { sharedText } from './text.ts';

/** What may be typed: from `min` to `max`, taken to the nearest `step`. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

interface CellDraft {
  /** What is being typed, null where nothing is. */
  readonly draft: string | null;
  /** Why the last typed text was not taken, '' where it was. */
  readonly refusal: string;
  readonly write: (text: string | null) => void;
  readonly commit: () => void;
  /** Takes back the refusal. */
  readonly forgive: () => void;
}

/** The text typed into one cell of a grid, until it is taken or refused. */
export function useCellDraft(lang: Language, range: Range | undefined, take: (value: number) => void): CellDraft {
  const typed = useRef<string | null>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState('');
  const write = (text: string | null) => {
    typed.current = text;
    setDraft(text);
  };
  /** Takes a text once: when its field goes away it loses focus, which would take it again. */
  const commit = () => {
    const text = typed.current;
    if (text === null) return;
    write(null);
    if (range === undefined || text.trim() === '') return setRefusal('');
    const value = parseNumber(text);
    const isTaken = value !== null && value >= range.min && value <= range.max;
    setRefusal(isTaken ? '' : sharedText[lang].invalidNumber(text.slice(0, 12), formatNumber(range.min), formatNumber(range.max)));
    if (isTaken) take(snap(value, range));
  };
  return { draft, refusal, write, commit, forgive: () => setRefusal('') };
}
