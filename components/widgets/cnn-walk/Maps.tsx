import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Cell, clampCell, moveCell } from '../../shared/gridMoves.ts';
import { onLookChange } from '../../shared/onLookChange.ts';
import { type MapsLayout, originOf, unitAt } from './mapsLayout.ts';
import { mapInks, paintMaps } from './paintMaps.ts';
import { lengthOf, type Region } from './receptiveField.ts';
import type { Stage, Unit } from './Walk.ts';

interface MapsProps {
  readonly stage: Stage;
  readonly layout: MapsLayout;
  /** What a screen reader says of it. */
  readonly name: string;
  /** A picture of the maps as they were first, shown until they are painted; '' for none. */
  readonly still: string;
  /** Drawn in place of the maps' own numbers: how much each pixel moves the unit. */
  readonly influence: ArrayLike<number> | null;
  /** What of these maps the unit looked at depends on. */
  readonly region: Region | undefined;
  /** The unit whose arithmetic is open, if it is in these maps. */
  readonly chosen: Unit | null;
  readonly onPoint: (unit: Unit | null) => void;
  readonly onPick: (unit: Unit) => void;
  /** Whether no other unit may be opened. */
  readonly isLocked: boolean;
}

/** All maps of one block on a canvas. Arrow keys move over the cells of a map and on to the next; Enter opens one. */
export function Maps({ stage, layout, name, still, influence, region, chosen, onPoint, onPick, isLocked }: MapsProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [cursor, setCursor] = useState<Cell | null>(null);
  const size = { row: layout.rows, column: layout.columns };
  const values = influence ?? stage.values;
  useLayoutEffect(() => {
    if (values === null) return;
    const extent = influence === null ? stage.extent : Math.max(1e-9, ...Array.from(influence, Math.abs));
    const paint = (isPaper: boolean) => canvas.current !== null && paintMaps(canvas.current, { values, layout, extent }, isPaper);
    paint(false);
    return onLookChange(paint);
  }, [values, stage.extent, layout.rows, layout.columns, layout.maps]);

  const unitFor = (cell: Cell): Unit | null => {
    const found = unitAt(layout, cell);
    return found === null
      ? null
      : stage.shape?.length === 1
        ? { stage: stage.id, map: found.map, row: 0, column: 0 }
        : { stage: stage.id, ...found };
  };
  const cellAt = (event: MouseEvent & { readonly currentTarget: Element }): Cell => {
    const box = event.currentTarget.getBoundingClientRect();
    const row = Math.floor(((event.clientY - box.top) / box.height) * size.row);
    return clampCell({ row, column: Math.floor(((event.clientX - box.left) / box.width) * size.column) }, size);
  };
  const place = cursor ?? (chosen === null ? { row: 0, column: 0 } : cellOf(layout, chosen));
  const moveTo = (cell: Cell) => {
    setCursor(cell);
    onPoint(unitFor(cell));
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = nextCell(event.key, place, layout);
    const isPick = event.key === 'Enter' || event.key === ' ';
    if (target === null && !isPick) return;
    event.preventDefault();
    if (target !== null) return moveTo(target);
    const unit = unitFor(place);
    if (unit !== null) onPick(unit);
  };
  return (
    <div
      class="walk-maps"
      style={{ '--rows': layout.rows, '--columns': layout.columns, '--still': still === '' ? undefined : `url(${still})` }}
    >
      <i />
      <canvas
        ref={canvas}
        width={layout.columns}
        height={layout.rows}
        style={mapInks}
        tabIndex={isLocked ? undefined : 0}
        role={isLocked ? 'img' : 'application'}
        aria-label={name}
        onPointerMove={(event) => onPoint(unitFor(cellAt(event)))}
        onPointerLeave={() => onPoint(null)}
        onClick={(event) => {
          const unit = unitFor(cellAt(event));
          if (unit !== null) onPick(unit);
        }}
        onKeyDown={press}
        onBlur={() => {
          setCursor(null);
          onPoint(null);
        }}
      />
      <Marks {...{ layout, region, chosen }} />
    </div>
  );
}

const cellOf = (layout: MapsLayout, { map, row, column }: Unit): Cell => {
  const origin = originOf(layout, map);
  return { row: origin.row + row, column: origin.column + column };
};

/** Where a key leads over the picture; gaps between maps are jumped over. */
function nextCell(key: string, from: Cell, layout: MapsLayout): Cell | null {
  const size = { row: layout.rows, column: layout.columns };
  let cell = from;
  for (let steps = 0; steps <= layout.gap + 1; steps++) {
    const next = moveCell(key, cell, size);
    if (next === null || unitAt(layout, next) !== null) return next;
    if (next.row === cell.row && next.column === cell.column) return from;
    cell = next;
  }
  return from;
}

/** Whether a region has any cells: that of a unit whose window lies in the padding has none. */
const isSeen = ({ rows, columns }: Region): boolean => lengthOf(rows) > 0 && lengthOf(columns) > 0;

/** The region that the unit depends on, in each map that it reads, and the unit itself. */
function Marks({ layout, region, chosen }: Pick<MapsProps, 'layout' | 'region' | 'chosen'>) {
  const maps = region === undefined ? [] : region.map === null ? Array.from({ length: layout.maps }, (_, map) => map) : [region.map];
  const isRow = layout.gap === 0 && layout.height === 1 && layout.width === 1;
  return (
    <svg viewBox={`0 0 ${layout.columns} ${layout.rows}`} aria-hidden="true">
      {region !== undefined &&
        isSeen(region) &&
        !(isRow && region.map === null) &&
        maps.map((map) => {
          const origin = originOf(layout, map);
          const { rows, columns } = region;
          return (
            <rect key={map} x={origin.column + columns[0]} y={origin.row + rows[0]} width={lengthOf(columns)} height={lengthOf(rows)} />
          );
        })}
      {chosen !== null && <rect data-chosen x={cellOf(layout, chosen).column} y={cellOf(layout, chosen).row} width={1} height={1} />}
    </svg>
  );
}
