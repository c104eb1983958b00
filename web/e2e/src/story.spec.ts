import { type Browser, type Locator, type Page, expect } from '@playwright/test';
import { accessible, lunch, openAt, phone, picture, tablet, test } from './page';

test('a customer orders a Traditional Shikanji and sees it live while the kitchen hands it over', async ({
  browser,
  request,
  baseURL,
}) => {
  expect((await request.put(`${baseURL}/api/v1/dev/clock`, { data: { now: lunch } })).ok()).toBe(
    true,
  );
  const before = await stock(browser);
  const customer = await openAt(browser, phone);
  const kitchen = await openAt(browser, tablet);

  await chooseShikanji(customer);
  const orderId = await checkOut(customer);
  await signInAtKitchen(kitchen);
  // not by its number: an order of another day may have the same
  const ticket = kitchen.locator(`[data-ticket="${orderId}"]`);
  await expect(ticket).toBeVisible();
  await picture(kitchen, 'board-wide');

  await step(ticket, 'Accept');
  await says(customer, /has your order\. With you by/);
  await step(ticket, 'Start');
  await says(customer, /Your Traditional Shikanji is being made/);
  await picture(customer, 'tracking-phone');
  await sideBySide(browser, customer, kitchen);
  await step(ticket, 'Ready');
  await step(ticket, 'Out for delivery');
  await says(customer, /On the road to you/);
  await step(ticket, 'Delivered');
  await says(customer, /Delivered at .* Enjoy it/);
  await expect(ticket).toBeHidden();

  expect(before - (await stock(browser))).toBe(2);
});

async function chooseShikanji(page: Page): Promise<void> {
  await page.goto('/');
  await picture(page, 'home-phone');
  await page.goto('/menu');
  await changeStore(page, 'MG Road');
  await picture(page, 'menu-phone');
  await accessible(page);
  await page.getByRole('button', { name: 'Traditional Shikanji', exact: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: /Less sweet/ }).check();
  await sheet.getByRole('button', { name: 'One more: Traditional Shikanji' }).click();
  await expect(sheet.getByRole('button', { name: /^Add.*₹160/ })).toBeVisible();
  await picture(page, 'product-phone');
  await sheet.getByRole('button', { name: /^Add/ }).click();
  await page.getByRole('link', { name: 'Go to checkout' }).filter({ visible: true }).click();
}

async function changeStore(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Change store/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: new RegExp(name) }).check();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(
    page.getByRole('button', { name: new RegExp(`^Change store: .*${name}`) }),
  ).toBeVisible();
}

/** Signs in on the way, writes an address, pays cash; answers the order's id. */
async function checkOut(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Sign in by e-mail instead' }).click();
  await page.getByLabel('E-mail').fill('customer@demo.com');
  await page.getByLabel('Password').fill('demo123');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('radio', { name: 'Delivery', exact: true }).check();
  await expect(page.getByRole('radio', { name: /Home/ })).toBeChecked();
  await expect(page.getByText('₹200').first()).toBeVisible();
  await picture(page, 'checkout-phone');
  await accessible(page);
  await page.getByRole('button', { name: 'Place order' }).click();
  await page.waitForURL(/\/orders\/ord_/);
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/MGR-\d+/);
  return new URL(page.url()).pathname.replace('/orders/', '');
}

async function signInAtKitchen(page: Page): Promise<void> {
  await page.goto('/console/');
  await page.getByLabel('E-mail').fill('manager@jainshikanji.com');
  await page.getByLabel('Password').fill('manager123');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/console\/board/);
}

async function step(ticket: Locator, name: string): Promise<void> {
  await ticket.getByRole('button', { name: `${name}, order MGR-` }).click();
}

/** What the customer's live page says in large letters, without anybody loading it again. */
async function says(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
}

/** How much Traditional Shikanji MG Road has on hand. */
async function stock(browser: Browser): Promise<number> {
  const context = await browser.newContext();
  const credentials = { email: 'manager@jainshikanji.com', password: 'manager123' };
  const session = await context.request.post('/api/v1/auth/login', { data: credentials });
  const { accessToken }: { accessToken: string } = await session.json();
  const level = await context.request.get(
    '/api/v1/inventory/traditional-shikanji?storeId=mg-road',
    {
      headers: { Authorization: `Bearer ${accessToken}` },
    },
  );
  const { onHand }: { onHand: number } = await level.json();
  await context.close();
  return onHand;
}

/** The guest's phone beside the kitchen's board, for the README. */
async function sideBySide(browser: Browser, customer: Page, kitchen: Page): Promise<void> {
  const shots = await Promise.all(
    [customer, kitchen].map((page) => page.screenshot({ animations: 'disabled' })),
  );
  const images = shots.map(
    (shot) => `<img height="844" src="data:image/png;base64,${shot.toString('base64')}">`,
  );
  const page = await openAt(browser, { width: 1800, height: 884 });
  await page.setContent(
    `<body style="margin:0;padding:20px;display:flex;gap:20px;background:#F6C945">${images.join('')}</body>`,
  );
  await picture(page, 'story');
  await page.context().close();
}
