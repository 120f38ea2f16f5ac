import type { Translated } from '../../shared/language.ts';
import { englishText } from './englishText.ts';
import { koreanText } from './koreanText.ts';
import type { Course } from './model.ts';

/** What the figure says. */
export interface GradientStepText {
  readonly title: string;
  readonly start: string;
  readonly rate: string;
  readonly nudge: string;
  readonly weight: string;
  readonly loss: string;
  readonly input: string;
  readonly output: string;
  readonly curveName: (step: number, weight: string, loss: string, slope: string, bottom: string) => string;
  readonly lineName: (weight: string, loss: string) => string;
  readonly lossTitle: string;
  readonly slopeTitle: string;
  readonly slopeExact: string;
  readonly updateTitle: (step: number) => string;
  readonly lastStep: string;
  readonly courses: Readonly<Record<Course, (rate: string) => string>>;
  readonly stepText: (weight: string, loss: string) => string;
  readonly announced: (step: number, weight: string, loss: string) => string;
  readonly outside: string;
  readonly frame: (step: number) => string;
}

/** The words in both languages. A page loads those of its own: see EnglishView and KoreanView. */
export const text: Translated<GradientStepText> = { en: englishText, ko: koreanText };
