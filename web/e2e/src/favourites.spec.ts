import { type Page, type Route, expect } from '@playwright/test';
import { look, registered, signInByEmail } from './account-steps';
import { lunch, openAt, phone, tablet, test } from './page';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

const heart = (page: Page, name: string) =>
  page.getByRole('button', { name: `Favourite: ${name}` });

async function mark(page: Page, name: string): Promise<void> {
  await page.goto('/menu');
  await page.getByRole('button', { name, exact: true }).click();
  await heart(page, name).click();
  await expect(heart(page, name)).toHaveAttribute('aria-pressed', 'true');
}

test('favourites of a guest come along at sign-in', async ({ browser }) => {
  const jaya = await registered(browser, 'Jaya Menon');
  const page = await openAt(browser, phone);
  await mark(page, 'Masala Chaas');
  await look(page, 'product-heart');
  await mark(page, 'Sweet Lassi');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('img', { name: 'One of your favourites' })).toHaveCount(2);
  await look(page, 'menu-hearts');
  await signInByEmail(page, jaya);
  await page.goto('/account/favourites');
  const names = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(names).toHaveCount(2);
  await expect(names.filter({ hasText: 'Sweet Lassi' })).toBeVisible();
  await look(page, 'favourites');

  const next = await openAt(browser, tablet);
  await signInByEmail(next, jaya);
  await next.goto('/account/favourites');
  await heart(next, 'Sweet Lassi').click();
  await expect(heart(next, 'Sweet Lassi')).toHaveCount(0);
  await look(next, 'favourites-wide');

  await page.reload();
  await expect(names).toHaveText([/Masala Chaas/]);
  await page.route('**/favourites/*', (route) => route.abort(), { times: 1 });
  await heart(page, 'Masala Chaas').click();
  await expect(page.getByText(/Masala Chaas is as it was/)).toBeVisible();
  await expect(names).toHaveText([/Masala Chaas/]);
  await look(page, 'favourites-undone');
  await heart(page, 'Masala Chaas').click();
  await expect(page.getByRole('heading', { name: 'Nothing marked yet' })).toBeVisible();
  await look(page, 'favourites-none');
});

test('a favourite that is brought while the list is on its way is in the list', async ({
  browser,
}) => {
  const lata = await registered(browser, 'Lata Kothari');
  const page = await openAt(browser, phone);
  await mark(page, 'Masala Chaas');
  await page.route('**/favourites/*', (route) => route.abort());
  await signInByEmail(page, lata);
  await page.unroute('**/favourites/*');
  await page.goto('about:blank');

  // what the server says before the favourite is there arrives after the page knows that it is
  const isBrought = () => !localStorage.getItem('shikanji.favourites')?.includes('prod_');
  const listed = new Promise((resolve) => {
    const hold = async (route: Route) => {
      const early = await route.fetch();
      resolve(early);
      await page.waitForFunction(isBrought);
      // unless the page does not wait for it any more
      await route.fulfill({ response: early }).catch(() => undefined);
    };
    void page.route('**/me/favourites', hold, { times: 1 });
  });
  const wait = async (route: Route) => {
    await listed;
    await route.continue();
  };
  await page.route('**/me/favourites/*', wait, { times: 1 });
  await page.goto('/account/favourites');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveText([/Masala Chaas/]);
});
