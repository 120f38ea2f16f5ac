import type { Locator, Page } from '@playwright/test';
import type { Random } from '../../engine/index.ts';

const keys = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Enter',
  'Space',
  'Escape',
  'Tab',
  'Shift+Tab',
  '-',
  '.',
  '0',
  '7',
  '9',
  'x',

  ',',
];

/** A place on a widget, chosen at random, in the window's coordinates. */
async function anywhere(widget: Locator, { uniform }: Random): Promise<{ x: number; y: number }> {
  const box = (await widget.locator('.widget-body').boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
  return { x: box.x + uniform(0, box.width), y: box.y + uniform(0, box.height) };
}

type Act = (page: Page, widget: Locator, random: Random) => Promise<void>;

const click: Act = async (page, widget, random) => {
  const { x, y } = await anywhere(widget, random);
  await page.mouse.click(x, y);
};

const drag: Act = async (page, widget, random) => {
  const [from, to] = [await anywhere(widget, random), await anywhere(widget, random)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
};

const hover: Act = async (page, widget, random) => {
  const { x, y } = await anywhere(widget, random);
  await page.mouse.move(x, y);
};

/** Focuses one of the widget's controls and presses a few keys on it. */
const press: Act = async (page, widget, { pick, integer, uniform }) => {
  await widget.evaluate((element, share) => {
    const reachable = '.widget-body :is(input, select, button, summary, [tabindex]):not(:disabled)';
    const controls = [...element.querySelectorAll<HTMLElement>(reachable)].filter((control) => control.checkVisibility());
    controls[Math.floor(share * controls.length)]?.focus();
  }, uniform());
  for (let times = integer(1, 5); times > 0; times--) await page.keyboard.press(pick(keys));
};

/** Sets every slider somewhere, as a quick hand would. */
const slide: Act = async (_page, widget, { uniform }) => {
  const places = [uniform(), uniform(), uniform()];
  await widget.evaluate((element, [first = 0, ...others]) => {
    const sliders = [...element.querySelectorAll<HTMLInputElement>('input[type="range"]:not(:disabled)')];
    sliders.forEach((slider, place) => {
      const share = others[place % others.length] ?? first;
      slider.valueAsNumber = Number(slider.min) + share * (Number(slider.max) - Number(slider.min));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }, places);
};

const tool: Act = async (_page, widget, { integer }) => {
  const tools = widget.locator('.widget-tools button');
  await tools.nth(integer(0, await tools.count())).click();
};

const acts: readonly Act[] = [press, press, press, press, click, click, drag, drag, hover, slide, slide, tool];

/** Does one thing at random to a widget, brought into view: a click, a drag, keys, sliders, its tools. */
export async function useAtRandom(page: Page, widget: Locator, random: Random): Promise<void> {
  await widget.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await random.pick(acts)(page, widget, random);
}

/** Keeps random use from leaving the page: links do nothing, and the bar above the text can be neither clicked nor focused. */
export const stayOnPage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    addEventListener(
      'click',
      (event) => event.target instanceof Element && event.target.closest('a') !== null && event.preventDefault(),
      true,
    );
    document.querySelector('.site-header')?.toggleAttribute('inert', true);
  });

/** What a widget shows or says that no reader should see: NaN and its like, in text, names and drawings. */
export const nonsenseIn = (widget: Locator): Promise<string[]> =>
  widget.evaluate((element) => {
    const senseless = /NaN|undefined|Infinity|\[object|-0(?:\.0+)?(?![\d.])|�/;
    const drawn = ['d', 'x', 'y', 'cx', 'cy', 'r', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'points', 'transform', 'style', 'value'];
    const found: string[] = [];
    for (const node of [element, ...element.querySelectorAll('*')]) {
      for (const { name, value } of node.attributes) {
        const isRead = name.startsWith('aria-') || name === 'title' || name === 'alt';
        if (isRead && senseless.test(value)) found.push(`${name}="${value}"`);
        else if (drawn.includes(name) && /NaN|undefined|Infinity/.test(value))
          found.push(`<${node.localName} ${name}="${value.slice(0, 80)}">`);
      }
    }
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent ?? '';
      if (senseless.test(text) && texts.currentNode.parentElement?.closest('pre, code, textarea') === null) found.push(text);
    }
    return found;
  });
