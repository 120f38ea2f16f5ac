import type { ShapeError } from '../../../engine/index.ts';
import type { Translated } from '../../shared/language.ts';
import { englishText } from './englishText.ts';
import { koreanText } from './koreanText.ts';
import type { Setting } from './model.ts';

/** The words of the figure. */
export interface ShapeSandboxText {
  readonly title: string;
  readonly preset: string;
  readonly presets: Readonly<Record<'colour' | 'conv2' | 'depthwise' | 'channels' | 'several', string>>;
  readonly input: string;
  readonly filters: string;
  readonly output: string;
  readonly options: string;
  /** What each number is called after its symbol. */
  readonly settings: Readonly<Record<Setting, string>>;
  readonly hasBias: string;
  readonly advanced: string;
  readonly drawingName: (part: string, count: number, shape: string) => string;
  readonly unknown: string;
  readonly fits: string;
  readonly problems: (count: number) => string;
  /** The axis, as a heading: "Axis 1, channels". */
  readonly where: (error: ShapeError) => string;
  readonly says: (error: ShapeError, groups: number) => string;
  /** A change of one number, on a button. */
  readonly mend: (setting: Setting, value: number) => string;
  readonly torch: string;
  readonly parameters: string;
  readonly multiplications: string;
  readonly cells: string;
}

/** The words in both languages. A page loads those of its own: see EnglishView and KoreanView. */
export const text: Translated<ShapeSandboxText> = { en: englishText, ko: koreanText };
