import type { Conv2dGeometry } from '../../ops/conv2dGeometry.ts';
import type { ResolvedAxis } from '../../ops/convAxis.ts';
import type { WindowGeometry } from '../kernels.ts';

/** A convolution as the compiled kernels read it (assembly/geometry.ts). */
export function conv2dNumbers(geometry: Conv2dGeometry): number[] {
  const { batch, channelsPerGroup, filtersPerGroup, rows, columns } = geometry;
  const groups = groupsOf(geometry);
  const sizes = [batch, groups, channelsPerGroup, filtersPerGroup, 0];
  return [...sizes, ...forward(rows), ...forward(columns)];
}

/**
 * The convolution that leads from the output's gradient back to the input's: strides
 * become zeros between its cells, and the kernel reaches over its edges instead.
 *
 * Source: Dumoulin & Visin, "A guide to convolution arithmetic for deep learning"
 * (2016), chapter 4.
 */
export function conv2dInputGradientNumbers(geometry: Conv2dGeometry): number[] {
  const { batch, channelsPerGroup, filtersPerGroup, rows, columns } = geometry;
  const groups = groupsOf(geometry);
  const sizes = [batch, groups, filtersPerGroup, channelsPerGroup, 1];
  return [...sizes, ...backward(rows), ...backward(columns)];
}

/** A pooling as the compiled kernels read it: its planes are a batch. */
export function pool2dNumbers({ planes, rows, columns }: WindowGeometry): number[] {
  return [planes, 1, 1, 1, 0, ...forward(rows), ...forward(columns)];
}

function groupsOf(geometry: Conv2dGeometry): number {
  const { channels, channelsPerGroup, filters, filtersPerGroup } = geometry;
  if (filtersPerGroup > 0) return filters / filtersPerGroup;
  return channelsPerGroup > 0 ? channels / channelsPerGroup : 0;
}

function forward(axis: ResolvedAxis): number[] {
  const { size, kernel, stride, padding, dilation, out } = axis;
  return [size, kernel, stride, padding[0], dilation, 1, out];
}

function backward(axis: ResolvedAxis): number[] {
  const { size, kernel, stride, padding, dilation, extent, out } = axis;
  return [out, kernel, 1, extent - 1 - padding[0], dilation, stride, size];
}
