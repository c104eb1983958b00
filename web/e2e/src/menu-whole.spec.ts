import { type Page, type Route, expect } from '@playwright/test';
import { openAt, phone, test } from './page';

const combos = /\/api\/v1\/combos\?/;
const samosa = (page: Page) => page.getByRole('button', { name: 'Samosa', exact: true });

test('the menu does not move under a finger when combos come later than dishes', async ({
  browser,
}) => {
  const page = await openAt(browser, phone);
  const held = new Promise<Route>((asked) => page.route(combos, asked));
  const dishes = page.waitForResponse(/\/api\/v1\/products\?/);
  await page.goto('/menu');
  await (await dishes).finished();
  await frames(page, 12);
  await (await held).continue();
  await expect(page.getByRole('heading', { name: 'Combos' })).toBeVisible();
  await expect(samosa(page)).toBeVisible();

  await frames(page, 2);

  expect(await layoutShift(page)).toBeLessThan(0.05);
});

test('dishes are shown and stay when combos cannot be had', async ({ browser }) => {
  const page = await openAt(browser, phone);
  let asked = 0;
  await page.route(combos, (route) => {
    asked++;
    return route.fulfill({ status: 500, body: '' });
  });
  await page.goto('/menu');
  await expect(samosa(page)).toBeVisible();
  await expect.poll(() => asked).toBe(3);
  // a failed question is asked again when somebody comes back to the page
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  );
  await expect.poll(() => asked).toBeGreaterThan(3);
  expect(await samosa(page).isVisible()).toBe(true);
});

test('dishes do not wait for ever for combos', async ({ browser }) => {
  const page = await openAt(browser, phone);
  const held = new Promise<Route>((asked) => page.route(combos, asked));
  await page.goto('/menu');
  await held;
  await expect(samosa(page)).toBeVisible();
});

/** Waits until the page was drawn so many times. */
async function frames(page: Page, count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** How much of what was drawn has moved since the page was opened, as browsers reckon it; 1 is all of it. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((told) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          told(shifts.reduce((sum, shift) => sum + shift.value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => told(0)));
      }),
  );
}
