import { useEffect, useMemo, useState } from 'preact/hooks';
import { modelAddresses } from '../../data/models/modelAddresses.ts';
import { importAgain } from '../../shared/importAgain.ts';
import type { Matrix } from '../../shared/params.ts';
import { type Download, useDownload } from '../../shared/useDownload.ts';
import type { Reconstruction } from './model.ts';

/** The file with the trained weights. */
export const weights = [{ address: modelAddresses.autoencoder, bytes: 2_134_952 }] as const;

type Run = (input: Matrix) => Reconstruction;

/** What the book's autoencoder makes of a picture, and how far its weights have come. */
interface Autoencoder {
  readonly download: Download;
  readonly reconstruction: Reconstruction | null;
  readonly isUnreadable: boolean;
}

/** Loads the trained autoencoder as soon as somebody wants it, and passes pictures through it. */
export function useAutoencoder(input: Matrix | null, isWanted: boolean): Autoencoder {
  const download = useDownload(weights, isWanted);
  const [run, setRun] = useState<Run | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const [bytes] = download.files;
  useEffect(() => {
    if (bytes === undefined) return;
    importAgain(() => import('./networks.ts'))
      .then(async ({ readAutoencoder, runNetwork }) => {
        const network = await readAutoencoder(bytes);
        setUnreadable(network === null);
        if (network !== null) setRun(() => (picture: Matrix) => runNetwork(network, picture, 'relu2'));
      })
      .catch(() => setUnreadable(true));
  }, [bytes]);
  const reconstruction = useMemo(() => (run === null || input === null ? null : run(input)), [run, input]);
  return { download, reconstruction, isUnreadable };
}
