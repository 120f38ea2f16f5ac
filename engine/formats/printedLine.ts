/** One line of `print(model)`, taken apart. */
export type PrintedLine = OpeningLine | LayerLine | ClosingLine | OtherLine;

/** `(layer1): Sequential(`: the modules of the next lines are its children. */
export interface OpeningLine extends ModuleHead {
  readonly is: 'opening';
}

/** `(conv1): Conv2d(1, 6, kernel_size=(5, 5), stride=(1, 1))`. */
export interface LayerLine extends ModuleHead {
  readonly is: 'layer';
  readonly argumentsText: string;
}

/** `)`, or several. */
export interface ClosingLine {
  readonly is: 'closing';
  readonly brackets: number;
}

/** Anything else; `isInput` if it was typed at a prompt, or is empty. */
export interface OtherLine {
  readonly is: 'other';
  readonly isInput: boolean;
}

/** What stands before a module's bracket. */
interface ModuleHead {
  /** 'conv1' of `(conv1): …`; null where no name is written. */
  readonly name: string | null;
  /** 6 of `(0-5): 6 x Encoder(`; else 1. */
  readonly repeats: number;
  readonly className: string;
}

/** A line of `print(model)`, whatever its indent. */
export function readPrintedLine(line: string): PrintedLine {
  const text = line.trim().replace(/^Out\[\d+\]:\s*/, '');
  if (/^$|^>>>|^In ?\[/.test(text)) return { is: 'other', isInput: true };
  if (/^\)+$/.test(text)) return { is: 'closing', brackets: text.length };

  const [label = '', name = null] = /^\(([^()]*)\):\s*/.exec(text) ?? [];
  const [count = '', repeats = '1'] =
    /^(\d{1,6}) x /.exec(text.slice(label.length)) ?? [];
  const [head = '', className = ''] =
    /^([A-Za-z_]\w*) ?\(/.exec(text.slice(label.length + count.length)) ?? [];
  if (head === '') return { is: 'other', isInput: false };

  const module = { name, repeats: Number(repeats), className };
  const rest = text.slice(label.length + count.length + head.length);
  if (rest === '') return { is: 'opening', ...module };
  const argumentsText = rest.endsWith(')') ? rest.slice(0, -1) : rest;
  return { is: 'layer', ...module, argumentsText };
}
