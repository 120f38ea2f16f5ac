import type { Language } from '../../shared/language.ts';
import { shapeText } from './inputShape.ts';
import type { Reading } from './Reading.ts';
import { text } from './text.ts';

/** What a reading comes to in one or two sentences. */
export function verdictOf(lang: Language, reading: Reading, reader: Pick<typeof import('./reader.ts'), 'shapeErrorText'> | null): string {
  const words = text[lang];
  const write = new Intl.NumberFormat(lang).format;
  const { format, layers, parameters, isComplete, isOrderCertain, fault } = reading;
  if (layers.length === 0) return '';
  const total = words.total(write(layers.length), write(parameters), isComplete);
  if (format === 'table') return `${total} ${words.tableSays}`;
  if (format === 'weights') return `${total} ${words.weightsSay}`;
  const order = isOrderCertain ? [] : [words.orderOpen];
  if (fault === null) return [total, ...order, ...(isComplete && isOrderCertain ? [words.fits] : [])].join(' ');
  const { path, printed } = layers[fault.layer] ?? { path: '', printed: '' };
  const name = path === '' ? printed : `${path}, ${printed}`;
  const why = reader === null ? [] : [reader.shapeErrorText(lang, fault.error)];
  const remedy = fault.remedy === null ? [] : [words.remedy(fault.remedy)];
  return [words.impossible(fault.layer + 1, name), words.arrives(shapeText(fault.input)), ...why, ...remedy, ...order].join(' ');
}
