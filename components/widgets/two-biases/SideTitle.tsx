interface SideTitleProps {
  readonly of: 'parameter' | 'statistical';
  readonly name: string;
  /** What the named thing is, in a few words. */
  readonly is: string;
}

/** What one side of the figure is about. */
export function SideTitle({ of, name, is }: SideTitleProps) {
  return (
    <p class="two-biases-title">
      <b data-of={of}>{name}</b> {is}
    </p>
  );
}
