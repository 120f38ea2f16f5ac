import { initialValues, type Params, type Values } from './params.ts';
import { readValue, writeValue } from './paramText.ts';

const ownProps = ['lang', 'figure', 'label', 'children', 'first'];

/**
 * The initial values of a widget with those an author gave in the chapter in their place.
 * @throws Error (while the book is built) naming figure, property and what it may be.
 */
export function overriddenValues<P extends Params>(widget: string, params: P, props: object): Values<P> {
  const initial = initialValues(params);
  const given = Object.entries(props).filter(([name]) => !ownProps.includes(name));
  if (import.meta.env?.SSR) for (const [name, value] of given) check(widget, params, props, name, value);
  return { ...initial, ...Object.fromEntries(given) };
}

function check(widget: string, params: Params, props: object, name: string, value: unknown): void {
  const where = `<${widget}> in ${'figure' in props ? String(props.figure) : 'a page'}`;
  const param = params[name];
  if (param === undefined) throw new Error(`${where}: there is no parameter "${name}"; it has ${Object.keys(params).join(', ')}.`);
  const text = writeValue(value as Values<Params>[string]);
  if (typeof value !== typeof param.initial || readValue(param, text).isAdjusted) {
    throw new Error(`${where}: ${name} = ${text} is not a value of ${JSON.stringify(param)}.`);
  }
}
