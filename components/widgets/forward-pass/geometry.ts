import type { Point } from '../../shared/blockGeometry.ts';

/** The size of the drawing, in its own pixels. */
export const drawing = { width: 400, height: 284, radius: 20 };

/** Where each layer's nodes stand. */
const columns = { x: { at: 42, count: 3 }, h: { at: 200, count: 4 }, y: { at: 358, count: 2 } } as const;
const gap = 62;

/** One of the three columns of nodes: inputs, hidden nodes, outputs. */
export type Column = keyof typeof columns;

/** A node of a column, counted from 1: "h2". */
export interface Node {
  readonly column: Column;
  readonly number: number;
  readonly id: string;
  readonly at: Point;
}

/** The nodes of a column, from top to bottom. */
export function nodesOf(column: Column): readonly Node[] {
  const { at, count } = columns[column];
  return Array.from({ length: count }, (_, place) => ({
    column,
    number: place + 1,
    id: `${column}${place + 1}`,
    at: { x: at, y: drawing.height / 2 + 18 + (place - (count - 1) / 2) * gap },
  }));
}

/** The connection that a weight belongs to: from a node to one of the next layer. */
export interface Edge {
  readonly id: string;
  readonly from: Node;
  readonly to: Node;
}

/** How a connection is called: "h2.x3" is the weight by which h₂ multiplies x₃. */
export const edgeId = (to: string, from: string): string => `${to}.${from}`;

/** All connections into a column, node by node. */
export const edgesInto = (column: 'h' | 'y'): readonly Edge[] =>
  nodesOf(column).flatMap((to) => nodesOf(column === 'h' ? 'x' : 'h').map((from) => ({ id: edgeId(to.id, from.id), from, to })));
