import { useRef, useState } from 'preact/hooks';
import { modelAddresses } from '../../data/models/modelAddresses.ts';
import type { Language } from '../../shared/language.ts';
import type { GivenFile } from './Reading.ts';
import { text } from './text.ts';
import type { Source } from './useSource.ts';

const mostBytes = 500_000_000;

/** Reads a file that the reader chose, or says why not. */
async function openFile(file: File): Promise<GivenFile> {
  if (file.size > mostBytes) return { name: file.name, bytes: 'too-large' };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => 'unreadable' as const,
  );
  return { name: file.name, bytes };
}

/** The text that is read, to be replaced by the reader's own, and the place for a file. */
export function SourcePanel({ lang, source }: { readonly lang: Language; readonly source: Source }) {
  const words = text[lang];
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (file !== undefined) source.setFile(await openFile(file));
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    take(file);
  };
  return (
    <div
      class="reader-source"
      role="group"
      aria-label={words.source}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label>
        <span>{words.source}</span> <small>{words.sourceHint}</small>
        <textarea
          rows={14}
          spellcheck={false}
          autocomplete="off"
          wrap="off"
          value={source.text}
          onInput={(event) => source.setText(event.currentTarget.value)}
        />
      </label>
      <p class="reader-file">
        <button type="button" onClick={() => chooser.current?.click()}>
          {words.choose}
        </button>{' '}
        {words.orDrop}{' '}
        <a href={modelAddresses.lenet.href} download="lenet.safetensors">
          {words.tryFile}
        </a>
        <input
          ref={chooser}
          hidden
          type="file"
          accept=".safetensors"
          aria-label={words.choose}
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </p>
      <p class="reader-local">{words.local}</p>
    </div>
  );
}
