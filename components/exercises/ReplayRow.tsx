import type { ComponentChildren } from 'preact';

interface ReplayRowProps {
  /** Its place among the steps, which delays its appearance. */
  readonly place: number;
  readonly step: ComponentChildren;
  /** The reader's own way of doing it; none where only the right way is shown. */
  readonly yours?: ComponentChildren;
  readonly right: ComponentChildren;
  /** What the two columns are called where they stand below each other. */
  readonly labels: readonly [yours: string, right: string];
  readonly is?: 'same' | 'parting' | 'answer';
}

/** One step of a replay: its name, the reader's way, the right way. */
export function ReplayRow({ place, step, yours, right, labels, is }: ReplayRowProps) {
  const way = (name: string, content: ComponentChildren, label: string) => (
    <td class="way" data-way={name} data-label={yours === undefined ? undefined : label}>
      <div>{content}</div>
    </td>
  );
  return (
    <tr class="pair" data-is={is} style={{ '--place': place }}>
      <th scope="row" class="step">
        {step}
      </th>
      {yours !== undefined && way('yours', yours, labels[0])}
      {way('right', right, labels[1])}
    </tr>
  );
}
