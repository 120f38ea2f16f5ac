import type { Locator } from '@playwright/test';
import { text } from '../../components/widgets/perceptron/text.ts';
import { expect, test } from './bookTest.ts';
import { announcedBy, dragBy, openEmbed, sliderOf, stateOf } from './figurePage.ts';

const words = text.en;

/** The neuron's picture with its lamp on (1) or off (0), by the name that a screen reader gives it. */
const lamp = (widget: Locator, y: 0 | 1): Locator => widget.getByRole('img', { name: new RegExp(`the step gives ${y}\\.`) });

test('raising b by keyboard lights the lamp, and the change is announced with its reason', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'perceptron');
  await widget.getByRole('button', { name: words.choose('0, 1') }).press('Enter');
  await expect(lamp(widget, 0)).toBeVisible();
  for (let steps = 0; steps < 4; steps++) await sliderOf(widget, `b ${words.bias}`).press('ArrowRight');
  await expect(lamp(widget, 1)).toBeVisible();
  await expect(announcedBy(widget)).toHaveText(words.announced(words.because('0', '≥', 1), 'OR'));
});

test('a change that flips neither the output nor the gate is not announced', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'perceptron');
  await page.clock.install();
  await sliderOf(widget, `b ${words.bias}`).press('ArrowRight');
  await page.clock.runFor(5000);
  await expect(announcedBy(widget)).toHaveText('');
});

for (const [gate, weights] of Object.entries({ OR: ['0.5', '0.5', '-0.2'], NAND: ['-0.5', '-0.5', '0.7'], AND: ['0.5', '0.5', '-0.7'] })) {
  test(`the button ${gate} sets weights and bias of ${gate}, and the output names it`, async ({ page }) => {
    const widget = await openEmbed(page, 'en', 'perceptron', { fragment: 'w1=1.3&w2=-0.4&b=0.1' });
    await widget.getByRole('button', { name: gate, exact: true }).click();
    await expect(widget.locator('.gate-now').getByRole('status')).toHaveText(gate);
    for (const [place, name] of [`w1 ${words.weight}`, `w2 ${words.weight}`, `b ${words.bias}`].entries()) {
      await expect(sliderOf(widget, name)).toHaveValue(weights[place] ?? '');
    }
  });
}

/** The handles over the plane, and the parameters that each changes. */
const handles = [
  { what: 'the line', label: words.shiftLine, changes: ['b'] },
  { what: 'the arrow', label: words.turnLine, changes: ['w1', 'w2'] },
  { what: 'the ring', label: words.point, changes: ['x1', 'x2'] },
] as const;

for (const { what, label, changes } of handles) {
  const changed = `${changes.join(' and ')} alone`;

  test(`dragging ${what} changes ${changed}`, async ({ page }) => {
    const widget = await openEmbed(page, 'en', 'perceptron');
    await dragBy(page, sliderOf(widget, label), -40, -20);
    expect(Object.keys(await stateOf(page)).sort()).toEqual(changes);
  });

  test(`arrow keys on ${what} change ${changed}`, async ({ page }) => {
    const widget = await openEmbed(page, 'en', 'perceptron');
    await sliderOf(widget, label).press('ArrowUp');
    if (what === 'the ring') await page.keyboard.press('ArrowLeft');
    expect(Object.keys(await stateOf(page)).sort()).toEqual(changes);
  });
}

test('the line is dragged to where the pointer is', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'perceptron', { fragment: 'w1=1&w2=0&b=0' });
  const plane = await widget.locator('.decision-plane').boundingBox();
  const unit = ((plane?.width ?? 0) * 120) / 300;
  await dragBy(page, sliderOf(widget, words.shiftLine), unit, 0);
  await expect(sliderOf(widget, `b ${words.bias}`)).toHaveValue('-1');
});

test('a click in the plane makes that place the input', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'perceptron');
  const { width, height } = (await widget.locator('.decision-plane').boundingBox()) ?? { width: 0, height: 0 };
  await widget.locator('.decision-plane').click({ position: { x: (width * 160) / 300, y: (height * 140) / 300 } });
  await expect(sliderOf(widget, words.point)).toHaveAttribute('aria-valuetext', 'x₁ = 0.5, x₂ = 0.5');
});

test('다른 계단 규칙을 고르면 직선 위에 있는 점의 출력이 바뀐다', async ({ page }) => {
  const { because, tieOptions } = text.ko;
  const widget = await openEmbed(page, 'ko', 'perceptron', { fragment: 'b=-1' });
  await expect(widget.getByText(because('0', '≥', 1), { exact: true })).toBeVisible();
  await widget.getByRole('radio', { name: tieOptions.off }).press('Space');
  await expect(widget.getByText(because('0', '≤', 0), { exact: true })).toBeVisible();
});

test('the tie rule changes nothing for a point beside the line', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'perceptron');
  await widget.getByRole('radio', { name: words.tieOptions.off }).press('Space');
  await expect(lamp(widget, 1)).toBeVisible();
});

test('choosing a row of the truth table sets the inputs', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'perceptron');
  const row = widget.getByRole('table', { name: words.table }).getByRole('button', { name: words.choose('0, 1') });
  await row.click();
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  expect(await stateOf(page)).toEqual({ x1: '0' });
});

test('an input set by its slider shows in the formula and in the bars', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'perceptron');
  await sliderOf(widget, `x2 ${words.input}`).fill('-0.5');
  await expect(widget.getByRole('group', { name: words.formula }).getByRole('img', { name: 'x2 = −0.5' })).toBeVisible();
  await expect(widget.getByRole('group', { name: words.bars }).getByRole('status')).toHaveText(['+0.5', '−0.25', '−0.7', '−0.45']);
});
