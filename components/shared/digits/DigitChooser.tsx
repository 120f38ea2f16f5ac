import { Choice } from '../Choice.tsx';
import type { Language } from '../language.ts';
import { digitText } from './text.ts';

interface DigitChooserProps {
  readonly lang: Language;
  /** Number 10·k + d of the digits for figures; null while the reader's own drawing is in use. */
  readonly tile: number | null;
  readonly onTile: (tile: number) => void;
  /** Tells this group of radio buttons from others on the page. */
  readonly group: string;
  readonly isLocked?: boolean;
}

const names = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
/** Handwritten tiles of each digit. */
const variants = 4;

/** Chooses one of the 40 handwritten digits: which digit, and which of its four tiles. */
export function DigitChooser({ lang, tile, onTile, group, isLocked = false }: DigitChooserProps) {
  const text = digitText[lang];
  const digit = tile === null ? null : tile % names.length;
  const variant = tile === null ? 0 : Math.floor(tile / names.length);
  return (
    <div class="digit-chooser">
      <Choice
        label={text.digit}
        options={names}
        value={digit === null ? null : (names[digit] ?? null)}
        names={Object.fromEntries(names.map((name) => [name, name])) as Record<(typeof names)[number], string>}
        onChange={(name) => onTile(variant * names.length + Number(name))}
        group={group}
        isLocked={isLocked}
      />
      <button
        type="button"
        disabled={isLocked || digit === null}
        onClick={() => onTile(((variant + 1) % variants) * names.length + (digit ?? 0))}
      >
        {text.another(digit ?? 0, variant + 1, variants)}
      </button>
    </div>
  );
}
