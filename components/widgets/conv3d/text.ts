import type { Translated } from '../../shared/language.ts';
import { englishText } from './englishText.ts';
import { koreanText } from './koreanText.ts';

/** The words of the figure. */
export interface Conv3dText {
  readonly title: string;
  readonly input: string;
  readonly filter: string;
  readonly products: string;
  readonly output: string;
  readonly bias: string;
  readonly source: string;
  readonly sources: Readonly<Record<'numbers' | 'picture', string>>;
  readonly filterPreset: string;
  readonly filters: Readonly<Record<'example' | 'red' | 'grey' | 'edges', string>>;
  readonly view: string;
  readonly views: Readonly<Record<'planes' | 'block', string>>;
  readonly compare: string;
  readonly comparisons: Readonly<Record<'none' | 'biasPerChannel' | 'notSummed', string>>;
  readonly channels: string;
  readonly kernel: string;
  readonly settings: string;
  readonly colours: readonly [red: string, green: string, blue: string];
  /** A channel by its number, and by its colour where it has one. */
  readonly channel: (channel: number, colour: string | undefined) => string;
  readonly planeName: (part: string, channel: string, side: number) => string;
  /** "y[0, 1]". */
  readonly cell: (row: number, column: number) => string;
  readonly outputName: (side: number) => string;
  /** How many channels go in and come out. */
  readonly oneChannel: (channels: number) => string;
  readonly editHint: string;
  readonly notYet: string;
  readonly channelSum: (channel: number) => string;
  readonly sum: string;
  readonly sumOnce: (channels: number) => string;
  readonly biasOnce: string;
  readonly right: string;
  readonly wrong: Readonly<Record<'biasPerChannel' | 'notSummed', (channels: number, bias: string) => string>>;
  readonly shapes: string;
  readonly code: string;
  readonly stepText: (row: number, column: number, value: string) => string;
  readonly spoken: (row: number, column: number, sums: string, sum: string, bias: string, value: string) => string;
  readonly solidName: (part: string, channels: number, height: number, width: number) => string;
  /** Beside the output's short edge. */
  readonly oneEdge: string;
  readonly inSolid: string;
  readonly table: string;
  /** The picture could not be loaded. */
  readonly pictureFailed: string;
  readonly retry: string;
}

/** The words in both languages. A page loads those of its own: see EnglishView and KoreanView. */
export const text: Translated<Conv3dText> = { en: englishText, ko: koreanText };
