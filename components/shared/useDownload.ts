import { useEffect, useState } from 'preact/hooks';

/** A file that a figure loads when it needs it. */
export interface RemoteFile {
  readonly address: URL;
  readonly bytes: number;
}

/** How far a download is; its files stand in the order in which they were asked for and are there once it is ready. */
export interface Download {
  readonly state: 'idle' | 'loading' | 'ready' | 'failed';
  /** Bytes that have come, as a part of all: 0 … 1. */
  readonly progress: number;
  /** All bytes there are to load. */
  readonly bytes: number;
  readonly files: readonly Uint8Array[];
  /** Begins once more after a failure. */
  readonly retry: () => void;
}

type Progress = Pick<Download, 'state' | 'progress' | 'files'>;

const idle: Progress = { state: 'idle', progress: 0, files: [] };

/** Loads `files`, which stay the same, as soon as somebody wants them, and keeps count of the bytes as they come. */
export function useDownload(files: readonly RemoteFile[], isWanted: boolean): Download {
  const [progress, setProgress] = useState(idle);
  const [attempt, setAttempt] = useState(0);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  useEffect(() => {
    if (!isWanted) return;
    const stop = new AbortController();
    let loaded = 0;
    const count = (more: number) => {
      loaded += more;
      setProgress({ state: 'loading', progress: Math.min(1, loaded / bytes), files: [] });
    };
    count(0);
    Promise.all(files.map(({ address }) => load(address, stop.signal, count))).then(
      (done) => setProgress({ state: 'ready', progress: 1, files: done }),
      () => {
        if (!stop.signal.aborted) setProgress({ ...idle, state: 'failed' });
        stop.abort();
      },
    );
    return () => stop.abort();
  }, [isWanted, attempt]);
  return { ...progress, bytes, retry: () => setAttempt(attempt + 1) };
}

/** The bytes of one file, telling how many have come each time some have. @throws when it cannot be had */
async function load(address: URL, signal: AbortSignal, count: (bytes: number) => void): Promise<Uint8Array> {
  const response = await fetch(address, { signal });
  if (!response.ok || response.body === null) throw new Error(`${address.pathname}: status ${response.status}`);
  const parts: Uint8Array[] = [];
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    count(next.value.length);
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
