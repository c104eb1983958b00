import { readFile } from 'node:fs/promises';
import { type Page, expect } from '@playwright/test';
import { look, registered, signInByEmail, somebody } from './account-steps';
import { orderWithPhone } from './order-steps';
import { lunch, openAt, phone, tablet, test } from './page';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

test('somebody agrees, takes it back, takes a copy along, and is forgotten', async ({
  browser,
}) => {
  const kavita = somebody('Kavita Joshi');
  const page = await openAt(browser, phone);
  await orderWithPhone(page, kavita);
  await page.goto('/account/privacy');
  await expect(page.getByText('You have not agreed, so we send none.')).toBeVisible();
  await look(page, 'privacy');
  await page.getByRole('button', { name: 'Yes, write to me' }).click();
  await expect(page.getByText('You agreed on 24 Nov 2026.')).toBeVisible();
  await page.getByRole('button', { name: 'Write to me no more' }).click();
  await expect(page.getByText('You took it back on 24 Nov 2026. We send none.')).toBeVisible();
  await page.getByText('What you have told us so far').click();
  await look(page, 'privacy-ledger');
  await page.setViewportSize(tablet);
  await look(page, 'privacy-wide');
  await page.setViewportSize(phone);

  await page.route('**/export', (route) =>
    route.fulfill({ status: 503, json: { code: 'unavailable', status: 503 } }),
  );
  await page.getByRole('button', { name: 'Download my data' }).click();
  await expect(page.getByText(/We made no file/)).toBeVisible();
  await look(page, 'privacy-failed');
  await page.unroute('**/export');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  const file = await (await download).path();
  expect(await readFile(file, 'utf8')).toContain(`"name": "${kavita.name}"`);
  expect((await download).suggestedFilename()).toBe('shikanji-my-data.json');

  await erase(page);
  await expect(page.getByRole('alert')).toHaveText(/An order is under way/);
  await look(page, 'erase-needed');
  await page.getByRole('link', { name: 'See your orders' }).click();
  await cancelOrder(page);
  await page.goto('/account/privacy');
  await erase(page);
  await expect(page.getByRole('heading', { name: 'Your account is erased' })).toBeFocused();
  await expect(page.getByRole('list', { name: 'Who has forgotten you' })).toHaveText(
    /Account.*Orders and bills/s,
  );
  await look(page, 'goodbye');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Sign in' })).toBeVisible();
  await page.goto('/account');
  await expect(page.getByText('Your cart stays as it is.')).toBeVisible();
});

async function erase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Erase my account' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('button', { name: 'Erase it for good' })).toBeDisabled();
  await sheet.getByRole('checkbox').check();
  await look(page, 'erase-ask');
  await sheet.getByRole('button', { name: 'Erase it for good' }).click();
}

async function cancelOrder(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Cancel the order' }).click();
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/was cancelled/);
}

test('what is personal reads well in Hindi and in the dark', async ({ browser }) => {
  const lata = await registered(browser, 'Lata Iyer');
  const page = await openAt(browser, phone, { colorScheme: 'dark' });
  await signInByEmail(page, lata);
  await page.getByRole('button', { name: 'हिन्दी' }).click();
  for (const part of ['favourites', 'preferences', 'privacy']) {
    await page.goto(`/account/${part}`);
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await look(page, `${part}-dark-hindi`);
  }
  await page.getByRole('button', { name: 'मेरा खाता मिटाइए' }).click();
  await look(page, 'erase-ask-dark-hindi');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'हमेशा के लिए मिटाइए' }).click();
  await expect(page.getByRole('heading', { name: 'आपका खाता मिट गया' })).toBeFocused();
  await look(page, 'goodbye-dark-hindi');
});
