import type { Translated } from '../components/shared/language.ts';

/** What the glossary says round its terms. */
interface GlossaryText {
  readonly title: string;
  readonly promise: string;
  readonly also: string;
  readonly explained: string;
}

/** The words in both languages. */
export const glossaryText: Translated<GlossaryText> = {
  en: {
    title: 'Glossary',
    promise: 'Every term of this book with its Korean name, other names that you may meet elsewhere, and the chapter that explains it.',
    also: 'elsewhere also:',
    explained: 'first in',
  },
  ko: {
    title: '용어집',
    promise: '이 책에 나오는 용어를 영어 이름, 다른 책에서 쓰는 이름, 처음 다루는 장과 함께 모았다.',
    also: '다른 이름:',
    explained: '처음 나오는 곳:',
  },
};
