import { type Role, Sym } from '../../shared/Sym.tsx';

/** The head of the column of inputs: x₁ x₂. */
export const InputHead = () => (
  <th scope="col">
    <span class="truth-pair">
      <Sym of="x1" role="input" /> <Sym of="x2" role="input" />
    </span>
  </th>
);

/** The head of a column that is one symbol's. */
export const SymbolHead = ({ of, role }: { readonly of: string; readonly role: Role }) => (
  <th scope="col">
    <Sym of={of} role={role} />
  </th>
);

interface RowPickProps {
  readonly input: readonly [number, number];
  readonly isPressed: boolean;
  readonly isLocked: boolean;
  /** What it does, for a screen reader. */
  readonly label: string;
  readonly onPick: () => void;
}

/** The head of a row: its inputs, on a button that makes them the current ones. */
export const RowPick = ({ input, isPressed, isLocked, label, onPick }: RowPickProps) => (
  <th scope="row">
    <button type="button" class="row-pick" aria-pressed={isPressed} disabled={isLocked} aria-label={label} onClick={onPick}>
      <span>{input[0]}</span> <span>{input[1]}</span>
    </button>
  </th>
);

/** The cell of a neuron's output, filled where it fires. */
export const OutputCell = ({ y }: { readonly y: number }) => (
  <td class="truth-output" data-on={y === 1 || undefined}>
    <span>{y}</span>
  </td>
);

interface VerdictProps {
  readonly isRight: boolean;
  /** "right" and "wrong" in the reader's language. */
  readonly words: { readonly isRight: string; readonly isWrong: string };
}

/** Whether the output is the one that is wanted. */
export const Verdict = ({ isRight, words }: VerdictProps) => (
  <td class="verdict" data-right={isRight || undefined}>
    {isRight ? '✓' : '✗'}
    <span class="visually-hidden">{isRight ? words.isRight : words.isWrong}</span>
  </td>
);
