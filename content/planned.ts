import type { Language } from '../components/shared/language.ts';

/** Chapters that are still to come, by number; one that gets its file leaves this table. */
export const planned: Readonly<Record<number, Readonly<Record<Language, string>> & { readonly slug: string }>> = {};
