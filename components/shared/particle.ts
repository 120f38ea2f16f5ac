/** Particles whose form depends on whether the word before them ends in a consonant. */
const forms = {
  /** After ㄹ as after a vowel. */
  로: { open: '로', closed: '으로', closing: /[036]$/ },
  를: { open: '를', closed: '을', closing: /[013678]$/ },
} as const;

/** The form of a Korean particle after a whole number, as the number is read: 3 (삼)으로, 4 (사)로. */
export function particle(number: number | string, of: keyof typeof forms): string {
  const { open, closed, closing } = forms[of];
  return closing.test(String(number)) ? closed : open;
}
