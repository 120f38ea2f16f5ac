import { formatFixed } from '../../shared/format.ts';
import { type NumberRow, type Scene, tableOf } from './model.ts';
import type { CheckpointText } from './text.ts';

/** Every number of the network, a column for each node, and below it the same number in the file. */
export function Numbers({ words, scene: { now, file } }: { readonly words: CheckpointText; readonly scene: Scene }) {
  const own = tableOf(now.weights);
  const kept = file === null ? null : tableOf(file.weights);
  const nodes = own.rows[0]?.values.length ?? 0;
  return (
    <table class="checkpoint-numbers" aria-label={words.table}>
      <thead>
        <tr>
          <td />
          {Array.from({ length: nodes }, (_, node) => (
            <th key={node} scope="col">
              {words.node(node)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {own.rows.map(({ name, role, values }, row) => (
          <tr key={name}>
            <th scope="row">{words.rows[name]}</th>
            {values.map((value, node) => (
              <Pair key={node} {...{ words, role, value }} kept={kept?.rows[row]?.values[node] ?? null} />
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.rows.last}</th>
          <Pair words={words} role="bias" value={own.last} kept={kept?.last ?? null} />
          <td class="checkpoint-key" colSpan={nodes - 1}>
            <b>{words.now}</b> <small>{words.inFile}</small>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

interface PairProps extends Pick<NumberRow, 'role'> {
  readonly words: CheckpointText;
  readonly value: number;
  readonly kept: number | null;
}

/** A number as it is now, and as it is in the file. */
const Pair = ({ words, role, value, kept }: PairProps) => (
  <td data-role={role} data-differs={(kept !== null && kept !== value) || undefined}>
    <b>{formatFixed(value, 2)}</b>
    <span class="visually-hidden">, {words.inFile} </span>
    <small>{kept === null ? '–' : formatFixed(kept, 2)}</small>
  </td>
);
