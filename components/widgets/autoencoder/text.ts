import type { Translated } from '../../shared/language.ts';
import { englishText } from './englishText.ts';
import { koreanText } from './koreanText.ts';
import type { Layer } from './model.ts';

/** What the figure of the autoencoder says. Numbers come in as they are to be shown. */
export interface AutoencoderText {
  readonly title: string;
  readonly part: string;
  readonly parts: { readonly layers: string; readonly summary: string; readonly bottlenecks: string };
  readonly source: string;
  readonly sources: { readonly tile: string; readonly drawing: string };
  readonly network: string;
  readonly digits: string;
  readonly unreadable: string;
  readonly input: string;
  readonly code: string;
  readonly output: string;
  readonly difference: string;
  readonly inputName: (size: number) => string;
  readonly error: string;
  readonly errorOf: (error: string) => string;
  readonly waiting: string;
  readonly funnel: string;
  readonly layers: Readonly<Record<Layer, string>>;
  readonly choose: (name: string, inputs: number, outputs: number, parameters: string) => string;
  readonly numbers: (count: number) => string;
  readonly counted: (name: string) => string;
  readonly nodes: string;
  readonly weightsEach: string;
  readonly biases: string;
  readonly parameters: string;
  readonly all: string;
  readonly batch: string;
  readonly batches: Readonly<Record<'open' | '1' | '32' | '1000', string>>;
  readonly tableName: string;
  readonly layerType: string;
  readonly outputShape: string;
  readonly count: string;
  readonly total: string;
  readonly whatOpen: string;
  readonly whatFixed: (images: string, parameters: string) => string;
  readonly bottleneck: string;
  readonly train: (count: string) => string;
  readonly stop: string;
  readonly epoch: (epoch: number, epochs: number, seconds: number) => string;
  readonly starting: string;
  readonly broken: string;
  readonly trainingDigits: string;
  readonly trained: (count: string, error: string) => string;
  readonly notTrained: string;
  readonly compared: string;
  readonly cardName: (count: string) => string;
  readonly here: string;
  readonly unseen: string;
  readonly idle: string;
}

/** The words in both languages. A page loads those of its own: see EnglishView and KoreanView. */
export const text: Translated<AutoencoderText> = { en: englishText, ko: koreanText };
