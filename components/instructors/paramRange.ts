import { formatNumber } from '../shared/format.ts';
import type { Language } from '../shared/language.ts';
import type { Param } from '../shared/params.ts';
import { text } from './text.ts';

const range = (min: number, max: number): string => (min === max ? String(min) : `${formatNumber(min, 4)} … ${formatNumber(max, 4)}`);

/** The values that a parameter may have, in words for a table. */
export function paramRange(param: Param, lang: Language): string {
  switch (param.kind) {
    case 'number':
      return `${range(param.min, param.max)} (${formatNumber(param.step, 4)})`;
    case 'choice':
      return param.options.join(', ');
    case 'flag':
      return text[lang].flag;
    case 'grid':
      return text[lang].grid(range(...param.rows), range(...param.columns), range(param.min, param.max));
    case 'drawing':
      return text[lang].drawing;
  }
}
