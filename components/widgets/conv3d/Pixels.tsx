import { memo } from '../../shared/memo.ts';

interface PixelsProps {
  /** Rows of colours. */
  readonly colours: readonly (readonly string[])[];
}

/** A picture as squares of side 1, neighbours of one colour as one rectangle. */
export const Pixels = memo(({ colours }: PixelsProps) => (
  <g shape-rendering="crispEdges">
    {colours.flatMap((row, i) =>
      row.map((colour, j) => {
        if (row[j - 1] === colour) return null;
        const end = row.findIndex((other, place) => place > j && other !== colour);
        return <rect key={`${i} ${j}`} x={j} y={i} width={(end < 0 ? row.length : end) - j} height="1" fill={colour} />;
      }),
    )}
  </g>
));
