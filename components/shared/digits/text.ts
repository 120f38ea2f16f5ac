import type { Translated } from '../language.ts';

/** The words of choosing and drawing a digit. */
interface DigitText {
  readonly digit: string;
  readonly another: (digit: number, shown: number, count: number) => string;
  readonly pad: string;
  readonly padKeys: string;
  readonly clear: string;
  readonly place: (row: number, column: number, isInked: boolean) => string;
}

/** The words in both languages. */
export const digitText: Translated<DigitText> = {
  en: {
    digit: 'Digit',
    another: (digit, shown, count) => `Another ${digit} (${shown} of ${count})`,
    pad: 'Draw a digit',
    padKeys: 'Arrow keys move the pen, the space bar puts it down or lifts it, Delete clears the picture.',
    clear: 'Clear',
    place: (row, column, isInked) => `row ${row}, column ${column}, ${isInked ? 'ink' : 'paper'}`,
  },
  ko: {
    digit: '숫자',
    another: (digit, shown, count) => `다른 ${digit} (${count}개 중 ${shown}번째)`,
    pad: '숫자 그리기',
    padKeys: '화살표 키로 펜을 옮기고, 스페이스 바로 펜을 내리거나 들며, Delete 키로 그림을 지운다.',
    clear: '지우기',
    place: (row, column, isInked) => `${row}행 ${column}열, ${isInked ? '잉크' : '빈칸'}`,
  },
};
