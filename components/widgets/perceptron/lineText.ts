import type { Translated } from '../../shared/language.ts';

/** What is said about a line that can be moved. */
export interface LineText {
  readonly weight: string;
  readonly bias: string;
  readonly shiftLine: string;
  readonly turnLine: string;
  readonly turnValue: (degrees: string, w1: string, w2: string) => string;
}

/** The words about a movable line in both languages. */
export const lineText: Translated<LineText> = {
  en: {
    weight: 'weight',
    bias: 'bias',
    shiftLine: 'Shift the line: bias b',
    turnLine: 'Turn the line: weights w₁ and w₂',
    turnValue: (degrees, w1, w2) => `w points to ${degrees}°: w₁ = ${w1}, w₂ = ${w2}`,
  },
  ko: {
    weight: '가중치',
    bias: '편향',
    shiftLine: '직선 옮기기: 편향 b',
    turnLine: '직선 돌리기: 가중치 w₁, w₂',
    turnValue: (degrees, w1, w2) => `w의 방향 ${degrees}°: w₁ = ${w1}, w₂ = ${w2}`,
  },
};
