import type { Locator, Page } from '@playwright/test';
import { stateOf } from './figurePage.ts';

/** How a keyboard uses each kind of control: the first selector that fits decides which keys are pressed. */
const uses: readonly (readonly [selector: string, keys: readonly string[]])[] = [
  ['input[type="range"][data-at-end]', ['ArrowLeft']],
  ['input[type="range"]', ['ArrowRight']],
  ['input[type="checkbox"], input[type="radio"]', ['Space']],
  ['select', ['ArrowDown']],
  ['[role="gridcell"]', ['ArrowRight', '3', 'Enter', 'ArrowDown', '1', 'Enter']],
  ['button, summary', ['Enter']],
  ['*', ['ArrowUp', 'ArrowRight', 'Enter']],
];

/** The fields of a widget: what certainly changes something when it is used. */
export const fieldsOf = (widget: Locator): Locator =>
  widget.locator('.widget-body').locator(':is(input, select):not(:checked, :disabled)').filter({ visible: true });

/** Uses one control by keyboard, whatever kind it is of. */
export async function useControl(page: Page, control: Locator): Promise<void> {
  const selectors = uses.map(([selector]) => selector);
  const kind = await control.evaluate((element: HTMLElement, wanted) => {
    if (element instanceof HTMLInputElement) element.toggleAttribute('data-at-end', element.value === element.max);
    element.focus();
    return wanted.findIndex((selector) => element.matches(selector));
  }, selectors);
  for (const key of uses[kind]?.[1] ?? []) await page.keyboard.press(key);
}

/**
 * Uses every control of a widget once by keyboard, also those that appear meanwhile.
 * @returns the parameters that changed, in the order in which they did.
 */
export async function useEveryControl(page: Page, widget: Locator, order: 'forward' | 'backward' = 'forward'): Promise<readonly string[]> {
  const used: string[] = [];
  const changes: string[] = [];
  let before = await stateOf(page);
  for (let next = await markNext(widget, used, order); next !== null; next = await markNext(widget, used, order)) {
    used.push(next);
    await useControl(page, widget.locator('[data-next]'));
    const after = await stateOf(page);
    changes.push(...Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]));
    before = after;
  }
  return changes;
}

/**
 * Marks a control that can be focused, is not switched off and has not been used.
 * @returns how it can be told from others although its numbers change; null where all have been used.
 */
const markNext = (widget: Locator, used: readonly string[], order: 'forward' | 'backward'): Promise<string | null> =>
  widget.evaluate(
    (element, given) => {
      const reachable =
        ':is(input:not([type="radio"]:checked), select, button, summary, [tabindex="0"]):not(:disabled, [aria-disabled="true"])';
      const controls = [...element.querySelectorAll<HTMLElement>(`.widget-body :is(${reachable})`)].filter((control) =>
        control.checkVisibility(),
      );
      const seen = new Map<string, number>();
      const nameOf = (control: HTMLElement): string => {
        if (control.matches('[role="gridcell"]')) return `grid ${control.closest('[role="grid"]')?.getAttribute('aria-label')}`;
        const words = control.ariaLabel ?? control.closest('label')?.textContent ?? control.textContent ?? '';
        const value = control instanceof HTMLInputElement && control.type === 'radio' ? `${control.name} ${control.value}` : '';
        return `${control.localName} ${value} ${words.replace(/[\d.,−]+/g, '')}`;
      };
      const named = controls.map((control) => {
        const name = nameOf(control);
        seen.set(name, (seen.get(name) ?? 0) + 1);
        return { control, name: `${name} ${seen.get(name)}` };
      });
      element.querySelector('[data-next]')?.removeAttribute('data-next');
      const left = named.filter(({ name }) => !given.used.includes(name));
      const next = given.order === 'forward' ? left.at(0) : left.at(-1);
      next?.control.setAttribute('data-next', '');
      return next?.name ?? null;
    },
    { used, order },
  );

/**
 * The parameters that the keyboard can change. Some controls appear only after others were used, so all are
 * used again, from the other end, where some of `wanted` have not changed.
 */
export async function parametersInReach(page: Page, widget: Locator, wanted: readonly string[]): Promise<readonly string[]> {
  const found = new Set(await useEveryControl(page, widget));
  if (found.size < wanted.length) for (const name of await useEveryControl(page, widget, 'backward')) found.add(name);
  return [...found].sort();
}
