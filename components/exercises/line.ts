import { formatNumber } from '../shared/format.ts';
import type { Matrix } from '../shared/params.ts';
import type { Role } from '../shared/Sym.tsx';

/** A piece of a written line: a number, symbol or sign, or a small grid, in the colour of its role. */
export interface Piece {
  readonly text: string;
  readonly role?: Role;
  readonly grid?: Matrix;
}

type Value = Piece | readonly Piece[] | number | string;

/**
 * A line of arithmetic: line`${of.input(2)} × ${of.weight(-1)} = ${-2}`.
 * A negative number after an operator is put in brackets.
 */
export function line(signs: TemplateStringsArray, ...values: readonly Value[]): readonly Piece[] {
  const pieces = signs.flatMap((sign, place) => {
    const value = values[place];
    return [{ text: sign }, ...(value === undefined ? [] : bracketed(sign, toPieces(value)))];
  });
  return pieces.filter(({ text, grid }) => text !== '' || grid !== undefined);
}

/** Pieces that bear a role. */
export const of = {
  input: (value: number | string) => pieceOf('input', value),
  weight: (value: number | string) => pieceOf('weight', value),
  bias: (value: number | string) => pieceOf('bias', value),
  sum: (value: number | string) => pieceOf('sum', value),
  output: (value: number | string) => pieceOf('output', value),
  grid: (role: Role, grid: Matrix): Piece => ({ text: '', role, grid }),
};

/** Lines joined by a sign: the terms of a sum. */
export function joined(lines: readonly (readonly Piece[])[], sign: string): readonly Piece[] {
  return lines.flatMap((pieces, place) => (place === 0 ? pieces : [{ text: sign }, ...bracketed(sign, pieces)]));
}

const pieceOf = (role: Role, value: number | string): Piece => ({ text: write(value), role });

const write = (value: number | string): string => (typeof value === 'number' ? formatNumber(value, 4) : value);

function toPieces(value: Value): readonly Piece[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' ? [value as Piece] : [{ text: write(value) }];
}

function bracketed(sign: string, pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first === undefined || !/[+−×/·]\s*$/.test(sign) || !/^−[\d.]+$/.test(first.text)) return pieces;
  return [{ ...first, text: `(${first.text})` }, ...rest];
}
