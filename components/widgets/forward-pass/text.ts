import type { Translated } from '../../shared/language.ts';
import { englishText } from './englishText.ts';
import { koreanText } from './koreanText.ts';
import type { Activation } from './model.ts';

/** What the figure of a forward pass says. Numbers and symbols come in as they are to be shown. */
export interface PassText {
  readonly title: string;
  readonly input: string;
  readonly activation: string;
  readonly activations: Readonly<Record<Activation, string>>;
  readonly network: string;
  readonly node: (name: string, value: string) => string;
  readonly unknown: string;
  /** What is done at each step, short, above the drawing. */
  readonly steps: readonly [string, string, string, string];
  /** The third step where nothing stands between the layers. */
  readonly noActivation: string;
  readonly stepValues: (step: string, values: string) => string;
  readonly columns: { readonly x: string; readonly h: string; readonly y: string };
  readonly arithmetic: (name: string) => string;
  readonly matrices: string;
  readonly parts: Readonly<Record<'weight1' | 'bias1' | 'weight2' | 'bias2' | 'x' | 'z' | 'h' | 'y', string>>;
  readonly one: string;
  readonly oneWeight: string;
  readonly oneBias: string;
  readonly oneOutput: string;
  readonly twoOutput: string;
  readonly always: string;
  readonly byChance: string;
  readonly different: (changed: number) => string;
}

/** The words in both languages. A page loads those of its own: see EnglishView and KoreanView. */
export const text: Translated<PassText> = { en: englishText, ko: koreanText };
