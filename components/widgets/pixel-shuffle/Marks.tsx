import { cellOf, type Traced } from './model.ts';

/** The window in one picture, or its pixels where they are in the other; the middle one is a ring. */
export function Marks({ traced, isWindow }: { readonly traced: Traced; readonly isWindow: boolean }) {
  const [row, column] = cellOf(isWindow ? traced.middle : traced.middleThere);
  const [first = 0, last = 0] = [traced.cells[0], traced.cells.at(-1)];
  const [top, left] = cellOf(first);
  const [bottom, right] = cellOf(last);
  return (
    <>
      {isWindow ? (
        <rect x={left} y={top} width={right - left + 1} height={bottom - top + 1} />
      ) : (
        traced.cellsThere.map((cell) => {
          const [y, x] = cellOf(cell);
          return <rect key={cell} x={x - 0.1} y={y - 0.1} width={1.2} height={1.2} />;
        })
      )}
      <circle cx={column + 0.5} cy={row + 0.5} r={isWindow ? 0.75 : 1.3} />
    </>
  );
}
