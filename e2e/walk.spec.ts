import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';
import { over } from './walk/budgets.ts';
import { brokenLinks, forbiddenMarkup, headingJumps } from './walk/markup.ts';
import { pagesToLookAt } from './walk/kinds.ts';
import { builtPages, htmlOf } from './walk/pages.ts';
import { weigh } from './walk/weight.ts';

/** Each width and each scheme is seen once. With WALK=whole all four together are, on every page. */
const views: readonly View[] = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  ...(process.env.WALK === 'whole' ? ([{ width: 1280, colorScheme: 'light' }, { width: 320, colorScheme: 'dark' }] as const) : []),
];

interface View {
  width: number;
  colorScheme: 'light' | 'dark';
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

// A trace of each page would cost more than the look at it.
test.use({ trace: 'off' });

test('the walk finds the site', () => {
  expect(builtPages().length).toBeGreaterThan(600);
});

for (const { address, turn } of pagesToLookAt()) {
  const seenIn = turn === undefined ? views : views.filter((_, i) => i === turn % views.length);
  test(`${address} is accessible and in good order, ${seenIn.map(({ width, colorScheme }) => `${width} px ${colorScheme}`).join(', ')}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(address);
    // A window with stages shows the first one when its script knows which.
    await page.waitForFunction(() => [...document.querySelectorAll('h1')].some((title) => !title.closest('[hidden]')));
    const seen = await look(page);
    await page.evaluate(axe.source);
    for (const { width, colorScheme } of seenIn) {
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
}

test('every page keeps the policy and the budget', () => {
  test.setTimeout(300_000);
  const found = builtPages().flatMap((address) => [...forbiddenMarkup(htmlOf(address)).map((one) => `${address}: ${one}`), ...over(address, weigh(address))]);
  expect(found).toEqual([]);
});

/**
 * What axe finds, as sentences. All rules run; only what they find is handed over, because the list of all that is well
 * took three times as long as the looking.
 */
async function findings(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async () => (await window.axe.run(document, { resultTypes: ['violations'] })).violations);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`));
}

/** What a page holds, as its document tells it. Templates are not part of it: nobody reads them. */
async function look(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const ids = all('[id]').map(({ id }) => id);
    return {
      lang: document.documentElement.lang,
      // A window with several stages shows one at a time; each has a title of its own.
      headings: all('h1, h2, h3, h4, h5, h6').filter((heading) => !heading.closest('[hidden]')).map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent ?? '' })),
      links: [...new Set(all('a[href]').map((link) => link.getAttribute('href') ?? ''))].filter((href) => !/^https?:/.test(href)),
      twice: ids.filter((id, i) => ids.indexOf(id) !== i),
      overflow: document.documentElement.scrollWidth - window.innerWidth,
    };
  });
}
