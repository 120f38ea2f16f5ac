import { noteText } from './spoken.ts';
import type { TrainingText } from './text.ts';
import type { Lab } from './useLab.ts';

/** Files larger than this are not read: no network here takes as much. */
const longestFile = 64e6;

/** Saves the network to a file, and loads one. */
export function Files({ words, lab }: { readonly words: TrainingText; readonly lab: Lab }) {
  const standing = lab.run?.standing ?? 'waiting';
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file === undefined) return;
    lab.load(file.size > longestFile ? new Uint8Array() : new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <div class="lab-files">
      <button type="button" disabled={standing === 'waiting' || standing === 'diverged'} onClick={lab.save}>
        {words.save}
      </button>
      <label>
        {words.load} <input type="file" accept=".safetensors" onChange={(event) => read(event.currentTarget)} />
      </label>
      <p role="status">{noteText(words, lab.note, lab.shown.settings)}</p>
    </div>
  );
}
