import type { Nested } from '../../engine/index.ts';
import { chapterSource } from './chapterSource.ts';
import type { Language } from './site.ts';

/** A line of code, cut at the # that begins its comment. */
interface CodeLine {
  readonly code: string;
  /** Without the # and the space after it; '' where there is none. */
  readonly comment: string;
}

/** A block of code in a chapter, line by line. */
export type CodeBlock = readonly CodeLine[];

/** The blocks of code of a chapter, in their order. */
export function codeBlocks(lang: Language, file: string): CodeBlock[] {
  const blocks = chapterSource(lang, file).matchAll(/^```.*\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, text = '']) => text.trimEnd().split('\n').map(cut));
}

/** The block of code, alone in its chapter, that holds these words. */
export function codeBlockWith(words: string, lang: Language, file: string): CodeBlock {
  const found = codeBlocks(lang, file).filter((block) => codeOf(block).includes(words));
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${lang}/${file}: ${found.length} blocks of code hold "${words}".`);
  return found[0];
}

/** The code without its comments. */
export const codeOf = (block: CodeBlock): string => block.map(({ code }) => code).join('\n');

/** Every line that prints, and what its comments say is printed: those right below it, else the one beside it. */
export function printed(block: CodeBlock): { readonly call: string; readonly output: string }[] {
  return block.flatMap(({ code, comment }, place) => {
    const call = /^print\((.*)\)\s*$/.exec(code.trim())?.[1];
    if (call === undefined) return [];
    const after = block.slice(place + 1);
    const end = after.findIndex((line) => line.code !== '' || line.comment === '');
    const below = after.slice(0, end < 0 ? after.length : end).map((line) => line.comment);
    return [{ call, output: below.length === 0 ? comment : below.join('\n') }];
  });
}

/** What the comments say that the one call beginning like this prints. */
export function outputOf(block: CodeBlock, call: string): string {
  const found = printed(block).filter((line) => line.call.startsWith(call));
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} lines print ${call}…`);
  return found[0].output;
}

/** The numbers of the array that is given this name, and the comment beside it. */
export function arrayIn(block: CodeBlock, name: string): { readonly values: Nested; readonly comment: string } {
  const text = codeOf(block);
  const literal = new RegExp(`^${name} = (?:np\\.array|torch\\.tensor)\\((\\[[^()]*\\])\\)`, 'm').exec(text);
  if (literal === null) throw new Error(`No array is called ${name}.`);
  const lastLine = text.slice(0, literal.index + literal[0].length).split('\n').length - 1;
  return { values: readArray(literal[1] ?? ''), comment: block[lastLine]?.comment ?? '' };
}

/** An array as Python or NumPy or PyTorch writes it: "[[1, 2], [3, 4],]", "[[ 5. -1.]\n [ 3.  5.]]", "tensor([0., 1.])". */
export function readArray(text: string): Nested {
  const json = text
    .replace(/^tensor\(|\)$/g, '')
    .replace(/(\d)\.(?!\d)/g, '$1')
    .replace(/,(?=\s*\])/g, '')
    .replace(/(?<=[\d\]])[\s,]+(?=[-\d[])/g, ',');
  return JSON.parse(json);
}

function cut(line: string): CodeLine {
  const [, code = '', comment = ''] = /^([^#]*?)\s*(?:# ?(.*))?$/.exec(line) ?? [];
  return { code, comment };
}
