import type { Cells } from './formatTable.ts';
import type { Growth } from './growth.ts';

/** Memory before and after training. */
export function memoryCells({ steps, before, after }: Growth): Cells {
  const head = ['training LeNet, memory in use', 'MiB before', 'MiB after', 'bytes a step'];
  return [head, [`${steps.toLocaleString('en')} steps`, mebibytes(before), mebibytes(after), ((after - before) / steps).toFixed(1)]];
}

const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(2);
