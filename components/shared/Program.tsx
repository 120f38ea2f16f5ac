import { useState } from 'preact/hooks';
import type { Language } from './language.ts';
import { sharedText } from './text.ts';

interface ProgramProps {
  readonly lang: Language;
  /** What the program does, above it. */
  readonly name: string;
  readonly code: string;
}

/** A program that follows from a figure's state, to read, to select and to copy. */
export function Program({ lang, name, code }: ProgramProps) {
  const text = sharedText[lang];
  const [copied, setCopied] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setCopied(code),
      () => setCopied(''),
    );
  return (
    <div class="program">
      <p class="program-head">
        <span>{name}</span>
        <span role="status">{copied === code && text.copied}</span>
        <button type="button" class="button" onClick={copy} onBlur={() => setCopied('')}>
          {text.copy}
        </button>
      </p>
      <pre tabIndex={0} role="region" aria-label={name}>
        <code>{code}</code>
      </pre>
    </div>
  );
}
