import type { Page } from '@playwright/test';
import { sharedText } from '../../components/shared/text.ts';
import { widgets } from '../support/widgets.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, settle, stateOf } from './figurePage.ts';
import { fieldsOf, useControl } from './keyboardUse.ts';

/** Runs in the page: notes every animation and transition that takes time, from the start of the page. */
function noteMotion(): void {
  const motion: string[] = [];
  Object.assign(window, { motion });
  const note = (animation: Animation) => {
    const { effect } = animation;
    const takesTime = Number(effect?.getComputedTiming().duration ?? 0) > 1;
    if (takesTime && effect instanceof KeyframeEffect) motion.push(effect.target?.outerHTML.slice(0, 120) ?? '');
    return animation;
  };
  for (const name of ['transitionrun', 'animationstart']) {
    addEventListener(name, ({ target }) => target instanceof Element && target.getAnimations().forEach(note), true);
  }
  const { animate } = Element.prototype;
  Element.prototype.animate = function (...values) {
    return note(animate.apply(this, values));
  };
}

const motionOn = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'motion'));

/** Steps and uses the first fields of a widget, and returns the state to which that leads. */
async function useSome(page: Page, name: string): Promise<Readonly<Record<string, string>>> {
  const widget = await openEmbed(page, 'en', name);
  const steps = [sharedText.en.forward, sharedText.en.back].map((name) => widget.getByRole('button', { name, disabled: false }));
  for (const field of [0, 1, 2]) {
    for (const step of steps) {
      if ((await step.count()) === 0) continue;
      await step.click();
      break;
    }
    if (field < (await fieldsOf(widget).count())) await useControl(page, fieldsOf(widget).nth(field));
    await settle(page);
  }
  return stateOf(page);
}

for (const { name } of widgets) {
  test(`with reduced motion nothing in ${name} travels, and the steps are the same`, async ({ page }) => {
    await page.addInitScript(noteMotion);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const state = await useSome(page, name);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await useSome(page, name)).toEqual(state);
    expect(await motionOn(page)).toEqual([]);
  });
}
