import { expect, test, type BrowserContext, type Page } from '@playwright/test';

const lesson = '/en/modules/what-interference-is/rights-first/';
const question = 'what-interference-is/angry-group';

/** A console and the window in front of the room, both at a question. */
async function room(context: BrowserContext, name = question): Promise<{ desk: Page; wall: Page }> {
  const [desk, wall] = [await context.newPage(), await context.newPage()];
  await desk.goto(`${lesson}present/`);
  await wall.goto(`${lesson}screen/`);
  await desk.bringToFront();
  await expect(desk.locator('[data-act="next"]')).toBeEnabled();
  const place = desk.locator(`[data-question="${name}"][data-place="now"]`);
  for (let n = 0; n < 60 && !(await place.count()); n++) await desk.keyboard.press('PageDown');
  await expect(place).toBeVisible();
  await expect(wall.locator(`[data-question="${name}"]`)).toBeVisible();
  return { desk, wall };
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const type = async (page: Page, keys: string) => { for (const key of keys) await page.keyboard.press(`Digit${key}`); };
const valuesOf = (page: Page, name = question) => page.locator(`[data-question="${name}"] .ask-bars:not([hidden]) .ask-value`).allTextContents();

test('a lead asks, closes, lets people talk, asks again, and shows the answer', async ({ context }) => {
  const { desk, wall } = await room(context);
  const slide = wall.locator(`[data-question="${question}"]`);
  await test.step('hands are counted by keys and by buttons; the room sees how many, and no bars', async () => {
    await press(desk, 'Count hands');
    await type(desk, '1112');
    await desk.keyboard.press('Shift+Digit1');
    await press(desk, 'One more for B');
    await expect(slide.getByText('Hands up · 4 votes')).toBeVisible();
    expect(await valuesOf(wall)).toEqual([]);
  });
  await test.step('undo, and everyone else', async () => {
    await press(desk, 'Undo');
    await desk.getByLabel('People in the room').fill('12');
    await type(desk, '999');
    await expect(desk.getByLabel('People in the room')).toHaveValue('12999');
    await desk.getByLabel('People in the room').fill('12');
    await desk.keyboard.press('Tab');
    await press(desk, 'Everyone else for C');
    await expect(desk.getByText('12 votes of 12 people')).toBeVisible();
  });
  await test.step('a closed count shows its bars, and nothing counts any more', async () => {
    await press(desk, 'Close the count');
    await type(desk, '1');
    await expect.poll(() => valuesOf(wall)).toEqual(['2 · 17%', '1 · 8%', '9 · 75%', '0 · 0%']);
    await expect(slide.locator('[data-right]')).toHaveCount(0);
  });
  await test.step('people talk, with a clock, and vote again', async () => {
    await press(desk, 'Talk with a neighbour');
    await press(desk, '2 min');
    await expect(slide.getByText(/Talk with your neighbour · 12 votes · [12]:\d\d/)).toBeVisible();
    await press(desk, 'Stop the clock');
    await press(desk, 'Vote again');
    await type(desk, '2222213');
    await press(desk, 'Close the count');
    await expect.poll(() => valuesOf(wall)).toEqual(['2 · 17%', '1 · 14%', '1 · 8%', '5 · 72%', '9 · 75%', '1 · 14%', '0 · 0%', '0 · 0%']);
    await expect(slide.getByText('First vote').first()).toBeVisible();
  });
  await test.step('the answer comes when the lead shows it, with its reason', async () => {
    await expect(slide.locator('.ask-answer')).toBeHidden();
    await press(desk, 'Show the answer');
    await expect(slide.locator('[data-right]')).toHaveCount(1);
    await expect(slide.locator('.ask-answer')).toContainText('The answer');
    expect((await slide.locator('.ask-answer p').last().innerText()).length).toBeGreaterThan(20);
  });
  await test.step('a screen that is opened again shows the same', async () => {
    const before = await valuesOf(wall);
    await wall.close();
    const fresh = await context.newPage();
    await fresh.goto(`${lesson}screen/`);
    await expect.poll(() => valuesOf(fresh)).toEqual(before);
    await expect(fresh.locator(`[data-question="${question}"] [data-right]`)).toHaveCount(1);
  });
});

test('digits turn nothing and count nothing before a vote is open', async ({ context }) => {
  const { desk } = await room(context);
  await type(desk, '123');
  await expect(desk.getByText('Read the question aloud.', { exact: false })).toBeVisible();
  await expect(desk.getByRole('button', { name: 'One more for A' })).toBeHidden();
});

test('the file of the screen holds no answer', async ({ request }) => {
  const [wall, desk] = await Promise.all(['screen/', 'present/'].map(async (page) => (await request.get(lesson + page)).text()));
  const why = /data-reason[^>]*>([^<]{30,})/.exec(desk ?? '')?.[1] ?? 'none';
  expect(why).not.toBe('none');
  expect(wall).not.toContain(why);
  expect(wall).not.toMatch(/class="answer|data-right|data-answer/);
});

test('a screen in Arabic shows the same vote in its own words, from the right', async ({ context }) => {
  const { desk, wall } = await room(context);
  await wall.goto(`${lesson.replace('/en/', '/ar/')}screen/`);
  await press(desk, 'Count hands');
  await type(desk, '11122');
  await press(desk, 'Close the count');
  await expect(wall.locator(`[data-question="${question}"] .ask-bars:not([hidden])`)).toHaveCount(4);
  const [bar, fill] = await wall.locator(`[data-question="${question}"] .ask-fill`).first().evaluate((one) => [one.getBoundingClientRect().right, getComputedStyle(one, '::before').right]);
  expect(fill).toBe('0px');
  expect(bar).toBeGreaterThan(0);
});
