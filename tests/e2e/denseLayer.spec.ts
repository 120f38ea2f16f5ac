import { sharedText } from '../../components/shared/text.ts';
import { text } from '../../components/widgets/dense-layer/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, sliderOf, stateOf } from './figurePage.ts';

const words = text.en;
const title = (row: number, column: number) => words.cell(row, column, words.nodeNames[column] ?? '');

test('a cell of Y pointed at lights its row of X, its column of W and its node, and shows its arithmetic', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'dense-layer');
  const heading = widget.locator('.arithmetic-title');
  await expect(heading).toHaveText(title(0, 0));
  await widget.locator('[data-part="Y"] td').nth(5).hover();
  await expect(heading).toHaveText(title(2, 1));
  await expect(widget.locator('.arithmetic-result')).toHaveText(/2.8.*0.5.*3.3/);
  await expect(widget.locator('.dense-node[data-role="output"][data-lit]')).toContainText('minutes');
  await expect(widget.locator('[data-part="X"] .dense-marks > i').first()).toHaveAttribute('style', /--row: ?2/);
  await expect(widget.locator('[data-part="W"] .dense-marks > i').first()).toHaveAttribute('style', /--column: ?1/);
  expect(await stateOf(page), 'pointing chooses nothing').toEqual({});
  await widget.locator('.dense-node', { hasText: 'price' }).hover();
  await expect(heading).toHaveText(title(0, 0));
});

test('keys choose a cell of Y, the steps go on from it row by row', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'dense-layer');
  await widget.locator('[data-part="Y"] td').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await stateOf(page)).toEqual({ sample: '1' });
  await widget.getByRole('button', { name: sharedText.en.forward }).click();
  expect(await stateOf(page)).toEqual({ sample: '1', node: '1' });
  await expect(widget.locator('.arithmetic-title')).toHaveText(title(1, 1));
});

test('numbers typed into X, W and B change their row, their column, their node of Y', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'dense-layer');
  const type = async (part: string, cell: number, number: string) => {
    await widget.locator(`[data-part="${part}"] td`).nth(cell).focus();
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
  };
  const outputs = widget.locator('[data-part="Y"] td');
  await type('X', 3, '3');
  await expect(outputs).toHaveText(['6', '2.4', '11', '2.1', '4', '3.3']);
  await type('W', 1, '1');
  await expect(outputs).toHaveText(['6', '4', '11', '4.5', '4', '6.5']);
  await type('B', 0, '0');
  await expect(outputs).toHaveText(['4', '4', '9', '4.5', '2', '6.5']);
});

test('a feature and a node more make W larger; turned, it has a row for each node and takes numbers there', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'dense-layer');
  const weights = widget.locator('[data-part="W"] tr');
  await sliderOf(widget, words.features).press('ArrowRight');
  await sliderOf(widget, words.nodes).press('ArrowRight');
  await expect(weights).toHaveCount(4);
  await expect(widget.locator('.dense-node')).toHaveCount(7);
  await widget.getByRole('checkbox', { name: words.torch }).check();
  await expect(weights).toHaveCount(3);
  await expect(widget.locator('.program code')).toContainText('weight = torch.tensor([[1., 3., -1., 2.]');
  await widget.locator('[data-part="W"] td').nth(4).focus();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(widget.locator('[data-part="Y"] td')).toHaveText(['6', '4', '0.5', '10', '1.8', '2.5', '4', '6.5', '-1'.replace('-', '−')]);
  await sliderOf(widget, words.samples).press('Home');
  await expect(widget.locator('[data-part="Y"] td')).toHaveCount(3);
});
