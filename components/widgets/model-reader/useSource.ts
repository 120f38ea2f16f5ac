import { useMemo, useState } from 'preact/hooks';
import { isSetUpByLink } from '../../shared/isSetUpByLink.ts';
import { useModule } from '../../shared/useModule.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { inputShape } from './inputShape.ts';
import type { params } from './params.ts';
import type { GivenFile, Reading } from './Reading.ts';

/** What the page came with: the first example's text and what it says. */
export interface FirstReading {
  readonly text: string;
  readonly reading: Reading;
}

type Reader = typeof import('./reader.ts');

const load = () => import('./reader.ts');
/** At hand from the start under a link that sets a figure up. */
const atOnce: Reader | null = isSetUpByLink ? await load().catch(() => null) : null;

/** The text or file that is read, what it says, and how to give another. */
export function useSource(widget: Widget<typeof params>, first: FirstReading) {
  const { example, channels, height, width, flat, program } = widget.values;
  const [own, give] = useState<{ readonly text: string | null; readonly file: GivenFile | null }>({ text: null, file: null });
  const [isUsed, setUsed] = useState(false);
  const base = widget.base.values;
  const isChanged = (['example', 'channels', 'height', 'width', 'flat', 'program'] as const).some(
    (name) => base[name] !== widget.values[name],
  );
  const isWanted = isUsed || isChanged || own.text !== null || own.file !== null;
  const { module: reader, hasFailed, retry } = useModule<Reader>(load, isWanted, atOnce);
  const text = own.text ?? reader?.examples[example] ?? first.text;
  const reading = useMemo(() => {
    if (reader === null) return first.reading;
    if (own.file !== null) return typeof own.file.bytes === 'string' ? null : reader.readWeights(own.file.bytes);
    return reader.readText(text, inputShape({ channels, height, width, flat }));
  }, [reader, text, own.file, channels, height, width, flat]);
  const written = useMemo(() => {
    if (reader === null || program === 'none' || own.file !== null) return null;
    return reader.programOf(text, inputShape({ channels, height, width, flat }), program);
  }, [reader, text, own.file, channels, height, width, flat, program]);
  return {
    reader,
    text,
    file: own.file,
    reading,
    written,
    retry: hasFailed ? retry : null,
    isWaiting: reader === null && !hasFailed && isWanted,
    use: () => setUsed(true),
    setText: (next: string) => give({ text: next, file: null }),
    setFile: (file: GivenFile) => give({ ...own, file }),
    forget: () => give({ text: null, file: null }),
  };
}

/** What `useSource` returns, for the parts of the figure. */
export type Source = ReturnType<typeof useSource>;
