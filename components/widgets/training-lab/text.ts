import type { Translated } from '../../shared/language.ts';
import { englishText } from './englishText.ts';
import { koreanText } from './koreanText.ts';
import type { ProgramWords } from './program.ts';
import type { Verdict } from './run.ts';
import type { Settings } from './settings.ts';

type Named = 'network' | 'activation' | 'optimizer';
type Setting = Named | 'rate' | 'batch' | 'decay' | 'digits' | 'epochs' | 'seed';

/** What a verdict is said of. */
export interface VerdictValues {
  readonly step: number;
  /** Accuracies as text, such as 95.4 %; '' for the autoencoder. */
  readonly train: string;
  readonly test: string;
  readonly loss: string;
}

/** What the laboratory says. */
export interface TrainingText {
  readonly title: string;
  readonly theDigits: string;
  readonly buttons: Readonly<Record<'start' | 'pause' | 'goOn' | 'more' | 'step' | 'over', string>>;
  readonly progress: string;
  readonly notBegun: (steps: number, epochs: number) => string;
  readonly preparing: string;
  readonly at: (step: number, until: number, epoch: string) => string;
  readonly left: (seconds: number) => string;
  readonly still: string;
  readonly verdicts: Readonly<Record<Verdict, (values: VerdictValues) => string>>;
  readonly settings: Readonly<Record<Setting, string>>;
  readonly options: { readonly [K in Named]: Readonly<Record<Settings[K], string>> };
  readonly settingsHint: string;
  readonly lines: Readonly<Record<'batch' | 'train' | 'test' | 'before', string>>;
  readonly step: string;
  readonly loss: string;
  readonly accuracy: string;
  readonly lossName: (steps: number, first: string, last: string) => string;
  readonly accuracyName: (points: number, train: string, test: string) => string;
  readonly emptyName: string;
  readonly scores: (step: number) => string;
  readonly sets: Readonly<Record<'train' | 'test', string>>;
  readonly confusion: string;
  readonly confusionCorner: string;
  readonly confusionHint: string;
  readonly sheets: Readonly<Record<'filters' | 'maps', (layer: string, count: number, extent: string) => string>>;
  readonly sheetName: (kind: 'filters' | 'maps', layer: string, count: number) => string;
  readonly shown: string;
  readonly wrong: string;
  readonly taken: (label: number, answer: number, sure: string) => string;
  readonly digitName: (label: number) => string;
  readonly remade: string;
  readonly remadeName: (label: number) => string;
  readonly save: string;
  readonly load: string;
  readonly notes: Readonly<Record<'saved' | 'no-digits' | 'no-worker' | 'loaded' | 'loaded-without-optimizer', string>>;
  readonly refusals: {
    readonly unreadable: string;
    readonly 'not-finite': (name: string) => string;
    readonly misfit: (network: string, problem: string, others: number) => string;
  };
  readonly misfits: Readonly<Record<'missing' | 'unexpected' | 'misshapen', (path: string, expected: string, got: string) => string>>;
  readonly program: string;
  readonly programName: string;
  readonly comments: ProgramWords;
  readonly announced: Readonly<Record<'waiting' | 'running' | 'paused' | 'diverged', (values: VerdictValues) => string>>;
}

/** The words in both languages. A page loads those of its own: see EnglishView and KoreanView. */
export const text: Translated<TrainingText> = { en: englishText, ko: koreanText };
