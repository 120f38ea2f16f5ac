/** The fonts that figures use for their own symbols, whatever the formulas need. */
const alwaysUsed = ['KaTeX_Main', 'KaTeX_Math'];

/** @throws Error where KaTeX names its fonts in a way this does not know */
export function withoutOldFonts(source: string): string {
  const lean = source.replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, '');
  if (/\.(woff|ttf)\)/.test(lean)) throw new Error('KaTeX names its fonts in a new way; mend site/build/katexCss.ts.');
  return lean;
}

/**
 * From size a to size b KaTeX has a rule that says b / a, 121 in all. Here each size says its own number and the browser divides.
 * @throws Error where the pairs are not those of known sizes
 */
export function withoutSizePairs(source: string): string {
  const pair =
    /\.katex \.fontsize-ensurer\.reset-size(\d+)\.size(\d+),\.katex \.katex-sizing\.reset-size\1\.size\2\{font-size:([\d.]+)em\}/g;
  const factors = new Map([...source.matchAll(pair)].map(([, from = '', to = '', factor = '']) => [`${from}/${to}`, Number(factor)]));
  const normal = 6;
  const sizes = Array.from({ length: 11 }, (_, i) => factors.get(`${normal}/${i + 1}`) ?? 0);
  const isKnown = [...factors].every(([name, factor]) => {
    const [from = 0, to = 0] = name.split('/').map((size) => sizes[Number(size) - 1] ?? 0);
    return Math.abs(to / from - factor) < 1e-6;
  });
  if (factors.size !== 121 || !isKnown) throw new Error('KaTeX changed its rules for sizes; mend site/build/katexCss.ts.');
  const numbers = sizes.map((size, i) => `.katex .reset-size${i + 1}{--from:${size}}.katex .size${i + 1}{--to:${size}}`).join('');
  return `${source.replace(pair, '')}${numbers}.katex :is(.katex-sizing,.fontsize-ensurer){font-size:calc(1em*var(--to)/var(--from))}`;
}

/** The rules that can apply where only these classes occur, and the fonts that those rules name; bold ones only if a rule is bold. */
export function withClasses(source: string, classes: ReadonlySet<string>): string {
  const isFont = (rule: string) => rule.startsWith('@font-face');
  const rules = source.match(/[^{}]+\{[^{}]*\}/g) ?? [];
  const kept = rules.map((rule) => (isFont(rule) ? rule : withSelectors(rule, classes)));
  const plain = kept.filter((rule) => !isFont(rule)).join('');
  const named = new Set([...alwaysUsed, ...(plain.match(/KaTeX_\w+/g) ?? [])]);
  const isNeeded = (font: string) =>
    named.has(/KaTeX_\w+/.exec(font)?.[0] ?? '') && (plain.includes('font-weight:700') || !font.includes('font-weight:700'));
  return kept.filter((rule) => isFont(rule) && isNeeded(rule)).join('') + plain;
}

/** The rule with those of its selectors that can match; '' where none can. */
function withSelectors(rule: string, classes: ReadonlySet<string>): string {
  const start = rule.indexOf('{');
  const selectors = rule.slice(0, start).split(/,(?![^(]*\))/);
  const canMatch = (selector: string) =>
    [...selector.replace(/:(is|not)\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name));
  const kept = selectors.filter(canMatch);
  return kept.length === 0 ? '' : kept.join(',') + rule.slice(start);
}
