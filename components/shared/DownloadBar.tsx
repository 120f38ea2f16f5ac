import type { Language } from './language.ts';
import { sharedText } from './text.ts';
import type { Download } from './useDownload.ts';

interface DownloadBarProps {
  readonly download: Download;
  readonly lang: Language;
  /** What is loaded: "the trained network". */
  readonly name: string;
}

/** How far a download is, or that it failed and a button to try again; its line is empty, not gone, while there is nothing to say. */
export function DownloadBar({ download, lang, name }: DownloadBarProps) {
  const { state, progress, bytes, retry } = download;
  const text = sharedText[lang];
  const total = Math.ceil(bytes / 1000);
  return (
    <div class="download" data-state={state}>
      {state === 'loading' && (
        <label>
          {text.loading(name, Math.round(progress * total), total)} <progress max={1} value={progress} />
        </label>
      )}
      <p role="alert">{state === 'failed' && text.notLoaded(name)}</p>
      {state === 'failed' && (
        <button type="button" onClick={retry}>
          {text.retry}
        </button>
      )}
    </div>
  );
}
