import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** One entry a chapter and language: id "en/02-perceptron". */
const chapters = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: './content', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  schema: z.object({
    title: z.string(),
    /** One sentence: what the reader can do at the end. */
    promise: z.string(),
    /** Reading time in minutes. */
    minutes: z.number(),
  }),
});

/** The pages after the chapters: id "en/notation". */
const pages = defineCollection({
  loader: glob({
    pattern: '*/pages/*.mdx',
    base: './content',
    generateId: ({ entry }) => entry.replace('/pages/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.object({
    title: z.string(),
    /** One sentence: what the page is for. */
    promise: z.string(),
    /** Its place among them. */
    order: z.number(),
  }),
});

export const collections = { chapters, pages };
