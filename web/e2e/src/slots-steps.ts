import { type APIRequestContext, type Browser, type Page, expect } from '@playwright/test';
import { fillCart, type Person, registered, signInByEmail } from './account-steps';
import { manager } from './buying-steps';
import { press, sheet } from './kitchen-steps';

const store = '/api/v1/stores/mg-road';

async function tokenOf(request: APIRequestContext, who: { email: string; password: string }) {
  const { email, password } = who;
  const session = await request.post('/api/v1/auth/login', { data: { email, password } });
  const { accessToken } = (await session.json()) as { accessToken: string };
  return { Authorization: `Bearer ${accessToken}` };
}

/** Changes how MG Road takes orders ahead, and answers how it was before. */
export async function slotRules(browser: Browser, slots: object): Promise<object> {
  const context = await browser.newContext();
  const { request } = context;
  const before = await request.get(store);
  const { slots: known } = (await before.json()) as { slots: object };
  const answer = await request.put(store, {
    data: { slots },
    headers: {
      ...(await tokenOf(request, manager)),
      'If-Match': before.headers()['etag'] ?? '',
    },
  });
  expect(answer.status()).toBe(200);
  await context.close();
  return known;
}

/** The kitchen of MG Road takes so many minutes longer from now on; none for as usual. */
export async function busyBy(browser: Browser, extraMinutes: number): Promise<void> {
  const context = await browser.newContext();
  const { request } = context;
  const headers = await tokenOf(request, manager);
  const answer =
    extraMinutes === 0
      ? await request.delete(`${store}/busy`, { headers })
      : await request.post(`${store}/busy`, {
          data: { until: '2026-11-24T09:00:00Z', extraMinutes, reason: 'A wedding next door' },
          headers,
        });
  expect(answer.ok()).toBe(true);
  await context.close();
}

/** Somebody else orders a shikanji for a time, without a page. */
export async function orderedByAnother(browser: Browser, name: string, slot: string) {
  const other = await registered(browser, name);
  const context = await browser.newContext();
  const answer = await context.request.post('/api/v1/orders', {
    data: {
      storeId: 'mg-road',
      fulfilment: { type: 'pickup', slot },
      items: [{ productId: 'traditional-shikanji', quantity: 1 }],
      paymentMethod: 'counter',
    },
    headers: { ...(await tokenOf(context.request, other)), 'Idempotency-Key': crypto.randomUUID() },
  });
  expect(answer.status()).toBe(201);
  await context.close();
}

/** An address in the book of somebody, without a page. */
export async function livesAt(request: APIRequestContext, person: Person, pincode: string) {
  const { name, phone } = person;
  const answer = await request.post('/api/v1/customers/me/addresses', {
    data: {
      ...{ label: 'Home', name, phone, line1: '12, 5th Block', pincode },
      ...{ city: 'Bengaluru', state: 'Karnataka' },
    },
    headers: await tokenOf(request, person),
  });
  expect(answer.status()).toBe(201);
}

/** A signed-in customer with a shikanji in the cart of MG Road, who wants to fetch it. */
export async function atCheckout(page: Page, person: Person): Promise<void> {
  await signInByEmail(page, person);
  await page.evaluate(() => localStorage.setItem('shikanji.fulfilment', '"pickup"'));
  await fillCart(page);
  await page.getByRole('link', { name: 'Go to checkout' }).filter({ visible: true }).click();
  await expect(page.getByRole('radio', { name: 'Pickup', exact: true })).toBeChecked();
}

export const time = (page: Page, words: string | RegExp) =>
  sheet(page).getByRole('radio', { name: words });

/** Opens the times and takes one of the day that is shown. */
export async function take(page: Page, button: string, words: string | RegExp): Promise<void> {
  await press(page, button);
  await time(page, words).check();
  await sheet(page)
    .getByRole('button', { name: /^Order for/ })
    .click();
  await expect(sheet(page)).toHaveCount(0);
}

export async function placed(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Place order/ }).click();
  await page.waitForURL(/\/orders\/ord_/);
}

/** As many stores as a chain has; the first two are real. */
export async function manyStores(page: Page): Promise<void> {
  await page.route('**/api/v1/stores?*', async (route) => {
    const list = await (await route.fetch()).json();
    const [first] = list.items;
    const areas = ['Andheri', 'Borivali', 'Colaba', 'Dadar', 'Fort', 'Girgaon', 'Juhu', 'Parel'];
    const made = Array.from({ length: 56 }, (_, index) => ({
      ...first,
      id: `store_${index}`,
      slug: `store-${index}`,
      name: `Jain Shikanji ${areas[index % areas.length]} ${1 + Math.floor(index / areas.length)}`,
      address: {
        ...first.address,
        ...{ line1: `${index + 1} Station Road`, city: 'Mumbai', pincode: `4000${10 + index}` },
      },
      location: { lat: 19 + index / 100, lng: 72.85 },
    }));
    await route.fulfill({ json: { ...list, items: [...list.items, ...made] } });
  });
}
