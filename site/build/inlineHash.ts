import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What the content security policy needs to know of a script or a style that stands in the page itself. */
export const inlineHash = (file: URL): `sha256-${string}` => `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
