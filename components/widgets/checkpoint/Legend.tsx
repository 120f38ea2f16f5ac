import type { CheckpointText } from './text.ts';

/** What the marks of both pictures mean. */
export function Legend({ words }: { readonly words: CheckpointText }) {
  return (
    <ul class="checkpoint-legend">
      <li data-of="filled">{words.filled}</li>
      <li data-of="hollow">{words.hollow}</li>
      <li data-of="wrong">{words.wrong}</li>
      <li data-of="region">{words.region}</li>
      <li data-of="run">{words.thisRun}</li>
      <li data-of="reference">{words.undisturbed}</li>
    </ul>
  );
}
