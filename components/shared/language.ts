/** The languages of the book. Every text exists in each of them. */
export const languages = ['en', 'ko'] as const;

/** One of the book's languages. */
export type Language = (typeof languages)[number];

/** One value for each language; a missing one is a type error. */
export type Translated<T> = Readonly<Record<Language, T>>;
