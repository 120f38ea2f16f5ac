import type { Values } from '../../shared/params.ts';
import type { params } from './params.ts';
import type { Stage, Unit, Walk } from './Walk.ts';

/** The block of this name. */
export const stageOf = ({ stages }: Pick<Walk, 'stages'>, id: string): Stage | undefined => stages.find((stage) => stage.id === id);

const within = (place: number, size: number): number => Math.max(0, Math.min(size - 1, place));

/** The unit that the values ask for, or the nearest one that the open block has; null where it has none. */
export function unitOf(
  { stage, map, row, column }: Pick<Values<typeof params>, 'stage' | 'map' | 'row' | 'column'>,
  walk: Walk,
): Unit | null {
  const shape = stageOf(walk, stage)?.shape ?? null;
  if (shape === null) return null;
  const [maps = 1, height = 1, width = 1] = shape;
  return { stage, map: within(map, maps), row: within(row, height), column: within(column, width) };
}

/** A unit as Python would name it: "conv2[10, 3, 5]", "fc1[7]". */
export function unitName({ stage, map, row, column }: Unit): string {
  return stage.startsWith('fc') ? `${stage}[${map}]` : `${stage}[${map}, ${row}, ${column}]`;
}
