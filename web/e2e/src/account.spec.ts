import { expect } from '@playwright/test';
import { askForCode, codeFor, fillCart, linkFor, look, open, somebody } from './account-steps';
import { lunch, openAt, phone, test } from './page';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

test('somebody opens an account, confirms e-mail and phone, and comes back with a code', async ({
  browser,
}) => {
  const asha = somebody('Asha Vora');
  const page = await openAt(browser, phone);
  await open(page, asha);
  await page.goto('/account');
  await expect(page.getByText('Not confirmed')).toHaveCount(2);
  await look(page, 'profile-unconfirmed');

  const link = await linkFor(page.request, asha.email, '/verify-email');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: /is confirmed/ })).toBeFocused();
  expect(page.url()).not.toContain('#');
  await look(page, 'verify-email');
  await page.goto('/');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This link is over' })).toBeVisible();
  await look(page, 'verify-email-over');

  await page.getByRole('link', { name: 'Go to your account' }).click();
  await page.getByRole('button', { name: 'Confirm with a code' }).click();
  await page.getByLabel('Code').fill(await codeFor(page.request, asha));
  await look(page, 'profile-code');
  await page.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(page.getByText('Confirmed', { exact: true })).toHaveCount(2);
  await look(page, 'profile');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Sign in' })).toBeVisible();

  await page.goto('/sign-in');
  await look(page, 'sign-in');
  await page.getByLabel('Mobile number').fill('12345');
  await page.getByRole('button', { name: 'Text me a code' }).click();
  await expect(page.getByText('Ten digits, with or without +91.')).toBeVisible();
  const code = await askForCode(page, asha);
  await look(page, 'sign-in-code');
  await page.getByLabel('Code').fill(code === '111111' ? '222222' : '111111');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('Code')).toHaveAccessibleDescription(/not the code we sent/);
  await look(page, 'sign-in-wrong-code');
  await page.reload();
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/menu/);
  await page.getByRole('link', { name: 'Account', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello, Asha Vora');
});

test('a code that is asked for too soon has to wait, and another number can be used', async ({
  browser,
}) => {
  const page = await openAt(browser, phone);
  await page.goto('/sign-in');
  await askForCode(page, somebody('Nobody'));
  await page.clock.fastForward(31_000);
  await page.getByRole('button', { name: 'Send a new code' }).click();
  await expect(page.getByRole('alert')).toHaveText(/Please try again in \d+ seconds/);
  await expect(page.getByText(/New code in 0:\d\d/)).toBeVisible();
  await look(page, 'sign-in-too-soon');
  await page.getByRole('button', { name: 'Use another number' }).click();
  await expect(page.getByLabel('Mobile number')).toBeFocused();
});

test('a guest orders with nothing but a phone', async ({ browser }) => {
  const guest = somebody('Bina Shah');
  const page = await openAt(browser, phone);
  await fillCart(page);
  await page.getByRole('link', { name: 'Go to checkout' }).filter({ visible: true }).click();
  await page.getByRole('radio', { name: 'Pickup', exact: true }).check();
  await page.getByRole('button', { name: 'Sign in to order' }).click();
  await expect(page.getByLabel('Mobile number')).toBeFocused();
  await look(page, 'checkout-guest');
  await page.getByLabel('Code').fill(await askForCode(page, guest));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByLabel('Name')).toBeFocused();
  await look(page, 'checkout-guest-name');
  await page.getByLabel('Name').fill(guest.name);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Where' })).toBeFocused();
  await expect(page.getByText('Traditional Shikanji').first()).toBeVisible();
  await look(page, 'checkout-signed-in');
  await page.getByRole('button', { name: /Place order/ }).click();
  await page.waitForURL(/\/orders\/ord_/);
  await page.goto('/account/password');
  await expect(page.getByRole('heading', { name: 'You need no password' })).toBeVisible();
  await look(page, 'password-none');
});
