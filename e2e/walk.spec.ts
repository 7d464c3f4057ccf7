import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { over } from './walk/budgets.ts';
import { brokenLinks, forbiddenMarkup, headingJumps } from './walk/markup.ts';
import { builtPages, htmlOf } from './walk/pages.ts';
import { weigh } from './walk/weight.ts';

/**
 * Two looks at each page, so that each width and each scheme is seen once: the four together take twice the time.
 */
const views = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

test('the walk finds the site', () => {
  expect(builtPages().length).toBeGreaterThan(150);
});

for (const address of builtPages()) {
  test.describe(address, () => {
    test('is accessible in light and dark, narrow and wide, and in good order', async ({ page }) => {
      await page.setViewportSize({ width: views[0].width, height: 900 });
      await page.goto(address);
      const seen = await look(page);
      for (const { width, colorScheme } of views) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await findings(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
      expect(seen.lang).toMatch(/^[a-z]{2}/);
      expect(seen.headings.filter(({ level }) => level === 1)).toHaveLength(1);
      expect(headingJumps(seen.headings)).toEqual([]);
      expect(brokenLinks(address, seen.links)).toEqual([]);
      expect(seen.twice, 'ids given twice').toEqual([]);
      expect(seen.overflow, 'pixels wider than the screen').toBeLessThanOrEqual(0);
    });

    test('keeps the policy and the budget', () => {
      expect(forbiddenMarkup(htmlOf(address))).toEqual([]);
      expect(over(address, weigh(address))).toEqual([]);
    });
  });
}

/** What axe finds, as sentences. Legacy mode looks at one frame, which is all we have, and is twice as fast. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`));
}

/** What a page holds, as its document tells it. Templates are not part of it: nobody reads them. */
async function look(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const ids = all('[id]').map(({ id }) => id);
    return {
      lang: document.documentElement.lang,
      headings: all('h1, h2, h3, h4, h5, h6').map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent ?? '' })),
      links: [...new Set(all('a[href]').map((link) => link.getAttribute('href') ?? ''))].filter((href) => !/^https?:/.test(href)),
      twice: ids.filter((id, i) => ids.indexOf(id) !== i),
      overflow: document.documentElement.scrollWidth - window.innerWidth,
    };
  });
}
