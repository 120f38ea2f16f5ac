import type { BlockGeometry, BlockSize } from './blockGeometry.ts';

interface BlockEdgesProps {
  readonly geometry: BlockGeometry;
  /** What is written beside each edge: "C", "H 28", "3". Edges that are left out bear nothing. */
  readonly labels: Readonly<Partial<Record<keyof BlockSize, string>>>;
}

/** Where a label stands from the middle of its edge, and which of its ends is nearest. */
const places = {
  channels: { dx: 5, dy: 12, 'text-anchor': 'start' },
  height: { dx: -6, dy: 4, 'text-anchor': 'end' },
  width: { dx: 0, dy: 15, 'text-anchor': 'middle' },
} as const;

const edges = ['channels', 'height', 'width'] as const;

/** The names of a solid's edges: channels below its right side, height to its left, width under it. Stands inside a Block. */
export function BlockEdges({ geometry, labels }: BlockEdgesProps) {
  return (
    <>
      {edges.map((edge) => {
        const label = labels[edge];
        if (label === undefined) return null;
        return (
          <text key={edge} class="block-edge" {...geometry.labels[edge]} {...places[edge]}>
            {label}
          </text>
        );
      })}
    </>
  );
}
