import type { Language, Translated } from './components/shared/language.ts';

/** What an instructor edits. Everything else follows from it. */
export const book: BookConfig = {
  /** Where the book will stand, for canonical links, the sitemap and previews. */
  url: 'https://example.org',
  /** The folder under that address: '/' or, for example, '/~kim/cnn/'. BOOK_BASE overrides it for one build. */
  base: '/',
  title: {
    en: 'From One Neuron to a Convolutional Network',
    ko: '뉴런 하나에서 합성곱 신경망까지',
  },
  author: 'The authors of From One Neuron to a Convolutional Network',
  /** Languages shown, the first one is the default. */
  languages: ['en', 'ko'],
  /** Chapters shown, by file name without the ending; null shows all that exist. */
  chapters: null,
};

interface BookConfig {
  readonly url: string;
  readonly base: string;
  readonly title: Translated<string>;
  readonly author: string;
  readonly languages: readonly Language[];
  readonly chapters: readonly string[] | null;
}
