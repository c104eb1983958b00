import { type Page, type Route, expect } from '@playwright/test';
import { asked, contactSheet, states } from './kitchen-pictures';
import { accessible, lunch, openAt, tablet, test } from './page';
import { owner, signInToConsole } from './staff-steps';

/** What each page asks for first. They share what shows it, so that two will do where no pictures are asked for. */
const pages = [
  { name: 'Products', path: 'products', asks: '**/api/v1/catalogue/products*' },
  { name: 'Combos', path: 'products/combos', asks: '**/api/v1/catalogue/combos*' },
  { name: 'Sections', path: 'products/sections', asks: '**/api/v1/categories*' },
  { name: 'Files', path: 'products/files', asks: '**/api/v1/imports*' },
  { name: 'Ingredients', path: 'diet', asks: '**/api/v1/ingredients*' },
  { name: 'Rules', path: 'diet/rules', asks: '**/api/v1/diet-rules*' },
  { name: 'Calendar', path: 'diet/calendar', asks: '**/api/v1/observances*' },
  { name: 'Stock', path: 'stock', asks: '**/api/v1/inventory?*' },
  { name: 'Count', path: 'stock/count', asks: '**/api/v1/inventory?*' },
  { name: 'Purchase orders', path: 'purchase-orders', asks: '**/api/v1/purchase-orders*' },
  { name: 'Suppliers', path: 'suppliers', asks: '**/api/v1/suppliers*' },
  { name: 'Transfers', path: 'transfers', asks: '**/api/v1/inventory/transfers*' },
  { name: 'Stores', path: 'stores', asks: '**/api/v1/stores?*' },
  { name: 'Store', path: 'stores/mg-road', asks: '**/api/v1/stores/mg-road' },
].filter(({ name }) => asked || name === 'Products' || name === 'Stock');

test.describe.configure({ timeout: 240_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

test.afterAll(({ browser }) => contactSheet(browser, 'unreached'));

/** Its answers wait until they are let go. */
async function hold(page: Page, asks: string): Promise<() => Promise<void>> {
  const waiting: Route[] = [];
  await page.route(asks, (route) => {
    waiting.push(route);
  });
  return async () => {
    await Promise.all(waiting.map((route) => route.continue()));
    await page.unroute(asks);
  };
}

test('pages of the catalogue say that they load, that nobody answers, and come when asked again', async ({
  browser,
}) => {
  const page = await openAt(browser, tablet);
  await signInToConsole(page, owner);
  await expect(page.getByRole('navigation', { name: 'Console' })).toBeVisible();
  for (const { name, path, asks } of pages) {
    const letGo = await hold(page, asks);
    await page.goto(`/console/${path}`);
    const loading = page.getByRole('main').getByRole('status').and(page.locator('[aria-busy]'));
    await expect(loading.first(), name).toBeVisible();
    await states(page, `loading-${path.replace('/', '-')}`, `${name}, loading`);
    await letGo();
    await expect(loading, name).toHaveCount(0);

    await page.route(asks, (route) => route.abort('internetdisconnected'));
    await page.reload();
    const again = page.getByRole('main').getByRole('button', { name: 'Try again' });
    await expect(again, name).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('main').getByRole('alert'), name).toBeVisible();
    await states(page, `offline-${path.replace('/', '-')}`, `${name}, nobody answers`);
    if (name === 'Stock') await accessible(page);
    await page.unroute(asks);
    await again.click();
    await expect(again, name).toHaveCount(0);
    await expect(loading, name).toHaveCount(0);
  }
});
