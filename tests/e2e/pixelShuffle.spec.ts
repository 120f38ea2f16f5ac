import { text } from '../../components/widgets/pixel-shuffle/text.ts';
import { text as shiftWords } from '../../components/widgets/shifted-digit/text.ts';
import { expect, test } from './bookTest.ts';
import { announcedBy, openEmbed, sliderOf, stateOf } from './figurePage.ts';

const words = text.en;

test('shuffling the columns too makes the ten sums of pixel-shuffle the old ones again', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'pixel-shuffle');
  const scores = (column: number) => widget.getByRole('table').locator(`tbody td:nth-of-type(${column})`).allTextContents();
  expect(await scores(2)).not.toEqual(await scores(1));
  await expect(widget.getByText('The sums differ')).toBeVisible();
  await widget.getByRole('checkbox', { name: words.columns }).press('Space');
  await expect(widget.locator('.shuffle-verdict')).toHaveText(words.verdict('0', 3, 3, true));
  expect(await scores(2)).toEqual(await scores(1));
  await expect(announcedBy(widget).first()).toHaveText(words.verdict('0', 3, 3, true));
  await expect(widget.getByRole('img', { name: words.weightsName(3, true) })).toBeVisible();
});

test('digit, tiles, shuffle and neuron of pixel-shuffle change pictures and sums', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'pixel-shuffle');
  await widget.getByRole('radio', { name: '7', exact: true }).press('Space');
  await expect(widget.getByRole('img', { name: words.pictureName('7', 'original') })).toBeVisible();
  const shuffled = widget.getByRole('img', { name: words.pictureName('7', 'shuffled') });
  const before = await shuffled.innerHTML();
  await sliderOf(widget, words.seed).press('ArrowRight');
  expect(await shuffled.innerHTML()).not.toBe(before);
  await widget.getByRole('button', { name: words.choose(5) }).click();
  await expect(widget.getByRole('img', { name: words.weightsName(5, false) })).toHaveCount(2);
  await widget.getByRole('radio', { name: words.tiles['1'] ?? '' }).press('Space');
  await expect(widget.locator('.shuffle-verdict')).toHaveText(words.verdict('0', 7, 7, false));
  expect(await stateOf(page)).toEqual({ digit: '7', seed: '2', neuron: '5', tile: '1' });
});

test('the window of pixel-shuffle goes where pointer and sliders put it, in either picture', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'pixel-shuffle', { fragment: 'tile=1' });
  const picture = widget.getByRole('img', { name: words.pictureName('3', 'shuffled') });
  const { width, height } = (await picture.boundingBox()) ?? { width: 0, height: 0 };
  await picture.hover({ position: { x: (width * 5.5) / 28, y: (height * 20.5) / 28 } });
  await expect(widget.getByText('The window at (20, 5) reads 9 pixels')).toBeVisible();
  expect(await stateOf(page)).toEqual({ tile: '1', side: 'shuffled', row: '20', column: '5' });
  await sliderOf(widget, words.row).press('Home');
  await expect(widget.getByText('The window at (0, 5) reads 6 pixels')).toBeVisible();
  await widget.getByRole('radio', { name: words.sides.original }).press('Space');
  await expect(widget.getByText('Pixel (0, 5), number 5 of the row')).toBeVisible();
});

test('옮긴 숫자를 완전연결 계층은 달리 읽고, 필터의 출력은 함께 옮겨 간다', async ({ page }) => {
  const said = shiftWords.ko;
  const widget = await openEmbed(page, 'ko', 'shifted-digit');
  await expect(widget.getByText('처음 그림을 9로, 옮긴 그림을 3으로 읽는다.')).toBeVisible();
  await expect(widget.getByText(said.conv(0))).toBeVisible();
  await sliderOf(widget, said.right).fill('0');
  await expect(widget.getByText('그래도 가장 큰 것은 뉴런 9의 합이다.')).toBeVisible();
  await widget.getByRole('radio', { name: '2', exact: true }).press('Space');
  await sliderOf(widget, said.right).fill('6');
  await sliderOf(widget, said.down).fill('-1');
  await widget.getByRole('radio', { name: said.filters.edges ?? '' }).press('Space');
  await expect(widget.getByText('출력도 그림과 함께 옮겨 간다.')).toBeVisible();
  expect(await stateOf(page)).toEqual({ digit: '2', right: '6', down: '-1', filter: 'edges' });
});
