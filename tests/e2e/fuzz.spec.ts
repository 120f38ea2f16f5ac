import type { Translated } from '../../components/shared/language.ts';
import { randomFor, seed } from '../support/seed.ts';
import { languages } from '../support/site.ts';
import { widgets } from '../support/widgets.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, settle } from './figurePage.ts';
import { contradictionsIn } from './invariants.ts';
import { nonsenseIn, useAtRandom } from './randomUse.ts';

const seconds = Number(process.env.FUZZ_SECONDS ?? 2);

/** Each language on a window of its own: the widest and the narrowest that are common. */
const widths: Translated<number> = { en: 1280, ko: 360 };

for (const { name } of widgets) {
  for (const lang of languages) {
    test(`${seconds} s of random use do not break ${name} (${lang}, ${widths[lang]} px, seed ${seed})`, async ({ page, problems }) => {
      test.setTimeout(60_000 + seconds * 2000);
      problems.ignore(/Permission|clipboard/i);
      await page.setViewportSize({ width: widths[lang], height: 800 });
      const random = randomFor(`${name} ${lang}`);
      const widget = await openEmbed(page, lang, name);
      const end = Date.now() + seconds * 1000;
      for (let act = 1; Date.now() < end; act++) {
        await useAtRandom(page, widget, random);
        await settle(page);
        const wrong = [...problems.found, ...(await nonsenseIn(widget)), ...(await contradictionsIn(widget, name, lang))];
        expect(wrong, `after ${act} acts of seed ${seed}`).toEqual([]);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, 'no sideways scrolling').toBe(0);
    });
  }
}
