import type { Locator, Page } from '@playwright/test';
import { extractText } from 'unpdf';

/** A page on paper. */
interface Printed {
  readonly sheets: number;
  /** All its text, without white space, of which a PDF keeps little. */
  readonly text: string;
}

/** Prints a page to A4 and reads what stands in the PDF. */
export async function print(page: Page): Promise<Printed> {
  const pdf = await page.pdf({ format: 'A4' });
  const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return { sheets: totalPages, text: squeeze(text) };
}

/** The texts that can be seen in an element, each without white space; formulas and names for screen readers are left out. */
export async function textsOf(element: Locator): Promise<readonly string[]> {
  const texts = await element.evaluate((root) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const isSeen = parent?.checkVisibility() === true && parent.closest('math, script, style, .visually-hidden') === null;
      if (isSeen) found.push(walker.currentNode.textContent ?? '');
    }
    return found;
  });
  return texts.map(squeeze).filter((text) => text !== '');
}

/** How often a part stands in a text. */
export const times = (text: string, part: string): number => text.split(part).length - 1;

/** The text without white space, and with letters in place of ligatures. */
const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
