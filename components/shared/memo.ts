import { Component, type ComponentClass, type FunctionComponent, h } from 'preact';

/** `View`, drawn again only when one of its props is another: for what a figure holds by the hundred. */
export function memo<P extends object>(View: FunctionComponent<P>): ComponentClass<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const names = Object.keys({ ...this.props, ...next }) as (keyof P)[];
      return names.some((name) => next[name] !== this.props[name]);
    }

    override render() {
      return h(View, this.props as P);
    }
  };
}
