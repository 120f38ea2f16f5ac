const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'", '&#x27;': "'" };

const decoded = (text: string): string => text.replace(/&(?:lt|gt|amp|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity);

/** Text with the words found marked. It is cut at Pagefind's own tags, never set as HTML. */
export const Excerpt = ({ of }: { readonly of: string }) => (
  <span class="search-excerpt">
    {of.split(/<mark>(.*?)<\/mark>/).map((part, place) => (place % 2 === 1 ? <mark key={place}>{decoded(part)}</mark> : decoded(part)))}
  </span>
);
