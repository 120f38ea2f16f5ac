import { Block } from './Block.tsx';
import { type BlockOptions, type BlockPlace, type BlockSize, blockGeometry, facesOnSurface } from './blockGeometry.ts';
import type { Role } from './Sym.tsx';

interface BlockRegionProps {
  /** The block in whose drawing it stands, and how that is drawn. */
  readonly within: BlockSize;
  readonly options?: Pick<BlockOptions, 'unit' | 'cell' | 'depth'>;
  /** Its first cell. */
  readonly at: BlockPlace;
  /** How many cells it has each way; one unless told. */
  readonly size?: BlockSize;
  readonly role?: Role;
}

const oneCell: BlockSize = { channels: 1, height: 1, width: 1 };

/** Cells of a block that are lit: full where they lie on its surface, seen through its body where they lie inside. */
export function BlockRegion({ within, options, at, size = oneCell, role }: BlockRegionProps) {
  const geometry = blockGeometry(size, { ...options, within, at });
  return (
    <g class="block-region">
      <Block geometry={geometry} role={role} look="ghost" />
      <Block geometry={geometry} role={role} look="lit" faces={facesOnSurface(size, within, at)} />
    </g>
  );
}
