import { readDrawing } from './digits/drawing.ts';
import { type GridParam, type Matrix, type Param, type Params, snap, type Values } from './params.ts';

/** A value read from text that nobody vouches for, and whether it had to be changed to fit. */
export interface Reading {
  readonly value: unknown;
  readonly isAdjusted: boolean;
}

/** Writes a value for a link. Numbers plain, flags as 1 and 0, grid cells with `,` and rows with `;`, drawings as they are. */
export function writeValue(value: Values<Params>[string]): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'object') return value.map((row) => row.join(',')).join(';');
  return String(value);
}

/** Reads a value from a link; what does not fit becomes the nearest value that does. */
export function readValue(param: Param, text: string): Reading {
  switch (param.kind) {
    case 'number':
      return readNumber(param, text);
    case 'flag':
      return { value: text === '1' ? true : text === '0' ? false : param.initial, isAdjusted: !/^[01]$/.test(text) };
    case 'choice': {
      const option = param.options.find((candidate) => candidate === text);
      return { value: option ?? param.initial, isAdjusted: option === undefined };
    }
    case 'grid':
      return readGrid(param, text);
    case 'drawing': {
      const isDrawing = readDrawing(text) !== null;
      return { value: isDrawing ? text : param.initial, isAdjusted: !isDrawing };
    }
  }
}

/** Reads what a reader typed into a number field; null where it is no number. */
export function parseNumber(text: string): number | null {
  const plain = text
    .trim()
    .replace('−', '-')
    .replace(/^([-+]?\d*),(\d+)$/, '$1.$2');
  const value = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

function readNumber(param: Extract<Param, { kind: 'number' }>, text: string): Reading {
  const parsed = parseNumber(text);
  if (parsed === null) return { value: param.initial, isAdjusted: true };
  const value = snap(parsed, param);
  return { value, isAdjusted: Math.abs(value - parsed) > 1e-9 };
}

const longestGridText = 4000;

function readGrid(param: GridParam, text: string): Reading {
  const rows = text
    .slice(0, longestGridText)
    .split(';')
    .map((row) => row.split(',').map(parseNumber));
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  const fits = isWithin(height, param.rows) && isWithin(width, param.columns);
  if (!fits || rows.some((row) => row.length !== width)) return { value: param.initial, isAdjusted: true };
  const value: Matrix = rows.map((row) => row.map((cell) => snap(cell ?? 0, param)));
  const isAdjusted = rows.some((row, i) => row.some((cell, j) => cell === null || cell !== value[i]?.[j]));
  return { value, isAdjusted };
}

const isWithin = (size: number, [min, max]: readonly [number, number]): boolean => size >= min && size <= max;
