/** Whether the page's address sets a figure up: then what the figure loads on demand is needed at once. */
export const isSetUpByLink: boolean = !import.meta.env.SSR && /=/.test(location.hash + location.search);
