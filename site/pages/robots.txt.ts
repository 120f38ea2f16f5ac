import { absolute, base } from '../addresses.ts';

/** Everyone may read everything; the sitemap lists it. */
export const GET = (): Response => new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute(`${base}sitemap-index.xml`)}\n`);
