import { type Page, expect } from '@playwright/test';
import { look, somebody } from './account-steps';
import { orderWithPhone } from './order-steps';
import { lunch, openAt, openNow, phone, tablet, test } from './page';
import { joined, owner, signInToConsole, to } from './staff-steps';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 240_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

const sheet = (page: Page) => page.getByRole('dialog');
const part = (page: Page, title: string) =>
  sheet(page).getByRole('group').filter({ hasText: title }).getByText(title, { exact: true });

test('support finds a customer by phone and looks, and the owner sees that', async ({
  browser,
}) => {
  // somebody of this walk's own: another walk changes the password of the demo's support
  const support = await joined(browser, 'Leela', 'support');
  const nila = somebody('Nila Parekh');
  const hers = await openAt(browser, phone);
  await orderWithPhone(hers, nila);

  const page = await openAt(browser, tablet);
  await signInToConsole(page, support);
  await to(page, 'Customers');
  await expect(page.getByRole('heading', { name: 'Whom are you looking for?' })).toBeVisible();
  await look(page, 'customers-nobody-asked-wide');
  const field = page.getByLabel('Name, phone, e-mail or customer id');
  await field.fill('Nobody at all');
  await expect(page.getByRole('heading', { name: 'Nobody like that' })).toBeVisible();
  await look(page, 'customers-none-wide');
  await field.fill(nila.phone.slice(0, 8));
  const row = page.getByRole('button', { name: `Look at ${nila.name}` });
  await expect(row).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`q=${nila.phone.slice(0, 8)}`));
  await look(page, 'customers-found-wide');

  const asked: string[] = [];
  page.on('request', (request) => {
    if (/customer/.test(request.url()) && request.url().includes('/api/'))
      asked.push(request.url());
  });
  await field.press('ArrowDown');
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByText(nila.phone)).toBeVisible();
  await expect(sheet(page).getByText('Confirmed')).toBeVisible();
  expect(asked).toHaveLength(1);
  await look(page, 'customer-profile-wide');
  await part(page, 'Orders').click();
  await expect(sheet(page).getByText('Waiting for acceptance')).toBeVisible();
  await part(page, 'Preferences').click();
  await expect(sheet(page).getByText('Nothing in particular')).toBeVisible();
  await part(page, 'Addresses').click();
  await expect(sheet(page).getByText('No addresses.')).toBeVisible();
  expect(asked).toHaveLength(4);
  await look(page, 'customer-parts-wide');
  await sheet(page)
    .getByRole('link', { name: /^Open order/ })
    .click();
  await expect(sheet(page).getByRole('heading', { name: /^Order / })).toBeVisible();

  const log = await openNow(browser, tablet);
  await signInToConsole(log, owner);
  await to(log, 'Audit', 'Audit log');
  const lines = log.getByRole('listitem').filter({ hasText: 'Leela' });
  await expect(lines.filter({ hasText: 'looked for a customer and found 1' })).toHaveCount(1);
  await expect(lines.filter({ hasText: 'looked at the profile of customer' })).toHaveCount(1);
  await expect(lines.filter({ hasText: 'looked at the orders of customer' })).toHaveCount(1);
  await expect(lines.filter({ hasText: 'looked at the consents' })).toHaveCount(0);
  await look(log, 'audit-wide');
  await lines.filter({ hasText: 'found 1' }).getByText('Details').click();
  await expect(lines.getByText('what was typed (hidden)')).toBeVisible();
  await look(log, 'audit-details-wide');
  await lines.getByRole('button', { name: 'Only what Leela did' }).click();
  await expect(log).toHaveURL(/actor=stf_/);
  await expect(log.getByRole('button', { name: /^By Leela/ })).toBeVisible();
  await log.getByLabel('What', { exact: true }).selectOption('Stock');
  await expect(log.getByRole('heading', { name: 'Nothing like that was noted' })).toBeVisible();
  await expect(log.getByRole('button', { name: /^By Leela/ })).toBeVisible();
  await look(log, 'audit-none-wide');
  await log.reload();
  await expect(log.getByLabel('What', { exact: true })).toHaveValue('stock');
  await log.getByRole('button', { name: 'Show everything' }).click();
  await expect(log).toHaveURL(/\/console\/audit$/);
});

test('a manager looks at a customer on a phone', async ({ browser }) => {
  const page = await openAt(browser, phone);
  await signInToConsole(page, { email: 'manager@jainshikanji.com', password: 'manager123' });
  await to(page, 'Customers');
  await page.route('**/api/v1/customers?*', (route) => route.abort());
  await page.getByRole('button', { name: 'Show all, by name' }).click();
  await expect(page.getByRole('alert')).toHaveText(/The customers could not be loaded/);
  await look(page, 'customers-failed');
  await page.unroute('**/api/v1/customers?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Look at Asha Jain' }).first().click();
  await expect(sheet(page).getByText('customer@demo.com')).toBeVisible();
  await look(page, 'customer-profile');
  await part(page, 'Addresses').click();
  await expect(sheet(page).getByText('14, 2nd Cross, Residency Road')).toBeVisible();
  await part(page, 'Consents').click();
  await expect(
    sheet(page)
      .getByText(/Nothing was said yet|Agreed/)
      .first(),
  ).toBeVisible();
  await look(page, 'customer-parts');
  await page.keyboard.press('Escape');
  await expect(page.getByText(/customers?$/).first()).toBeVisible();
  await look(page, 'customers');
});
