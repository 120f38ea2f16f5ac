/** How much of a pasted text is read; whatever goes beyond is reported, not read. */
export const readingLimits = {
  /** Characters of the text: 200 kB. */
  characters: 200_000,
  /** Modules within modules. */
  depth: 50,
  /** Modules, repeats written out. */
  modules: 5_000,
  /** Problems that are told one by one. */
  problems: 100,
  /** Characters of a line that a problem quotes. */
  quoted: 160,
} as const;
