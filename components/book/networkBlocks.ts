import type { Shape } from '../../engine/index.ts';
import type { BlockPlace, BlockSize } from '../shared/blockGeometry.ts';
import type { Role } from '../shared/Sym.tsx';
import type { NetworkLayer } from './network.ts';

/** The solid of a tensor: [C, H, W] as it is, a vector as one upright column. */
export const blockSizeOf = (shape: Shape): BlockSize =>
  shape.length === 1
    ? { channels: 1, height: shape[0] ?? 0, width: 1 }
    : { channels: shape[0] ?? 0, height: shape[1] ?? 0, width: shape[2] ?? 0 };

/** What a layer lays over the block it reads, and where it is drawn: a filter through all channels, a pooling window over one. */
export function windowOf(
  layer: NetworkLayer,
  { channels, height, width }: BlockSize,
): { size: BlockSize; at: BlockPlace; role: Role } | null {
  if (layer.kind !== 'conv' && layer.kind !== 'pool') return null;
  const { kernel } = layer;
  const at = { channels: 0, height: Math.floor((height - kernel) / 3), width: Math.floor((width - kernel) / 2) };
  const depth = layer.kind === 'conv' ? channels : 1;
  return { size: { channels: depth, height: kernel, width: kernel }, at, role: layer.kind === 'conv' ? 'weight' : 'sum' };
}
