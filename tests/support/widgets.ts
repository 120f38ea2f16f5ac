import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Params } from '../../components/shared/params.ts';
import { root } from './site.ts';

/** A widget of the book and its table of parameters, from which its tests are derived. */
export interface WidgetTable {
  readonly name: string;
  readonly params: Params;
}

const folder = join(root, 'components', 'widgets');

/** Every widget of the book. */
export const widgets: readonly WidgetTable[] = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(async (name) => {
      const { params }: { params: Params } = await import(join(folder, name, 'params.ts'));
      return { name, params };
    }),
);
