import type { Page } from '@playwright/test';

/**
 * The address of the first result for each query, typed one after the other; nothing where nothing was found. All of it
 * happens in the page: hundreds of queries would otherwise cost more in messages to the browser than in searching.
 */
export async function firstResults(page: Page, queries: string[]): Promise<(string | undefined)[]> {
  await page.getByRole('searchbox').waitFor();
  return page.evaluate(async (typed) => {
    const found = (selector: string) => document.querySelector(selector) as HTMLInputElement;
    const [field, list, status] = ['.search-field', '[data-results]', '.search-status'].map(found) as [HTMLInputElement, Element, Element];
    const answers: (string | undefined)[] = [];
    for (const query of typed) {
      list.replaceChildren();
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const end = Date.now() + 10_000;
      while (!list.querySelector('[data-title]') && !status.textContent?.includes(query.trim())) {
        if (Date.now() > end) throw new Error(`No answer came to “${query}”.`);
        await new Promise(requestAnimationFrame);
      }
      answers.push(list.querySelector<HTMLAnchorElement>('[data-title]')?.getAttribute('href')?.replace(location.origin, ''));
    }
    return answers;
  }, queries);
}

export const firstResult = async (page: Page, query: string): Promise<string | undefined> => (await firstResults(page, [query]))[0];
