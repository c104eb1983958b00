import { type Page, expect } from '@playwright/test';
import {
  codeFor,
  fillCart,
  linkFor,
  look,
  registered,
  signInByEmail,
  somebody,
} from './account-steps';
import { openAt, phone, tablet, test } from './page';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

const pages = ['', '/addresses', '/password', '/devices'];

test('the account reads well on a wide screen', async ({ browser }) => {
  const esha = await registered(browser, 'Esha Mehta');
  const wide = await openAt(browser, tablet);
  await wide.goto('/sign-in');
  await expect(wide.getByLabel('Mobile number')).toBeVisible();
  await look(wide, 'sign-in-wide');
  await wide.goto('/forgot-password');
  await expect(wide.getByLabel('E-mail')).toBeVisible();
  await look(wide, 'forgot-wide');
  await fillCart(wide);
  await wide.goto('/checkout');
  await expect(wide.getByLabel('Mobile number')).toBeVisible();
  await look(wide, 'checkout-guest-wide');
  await signInByEmail(wide, esha);
  await tour(wide, 'wide');
});

test('the account reads well in the dark', async ({ browser }) => {
  const esha = await registered(browser, 'Esha Mehta');
  const dark = await openAt(browser, phone, { colorScheme: 'dark' });
  await signInByEmail(dark, esha);
  await tour(dark, 'dark');
});

test('the account reads well in Hindi', async ({ browser }) => {
  const firoza = await registered(browser, 'Firoza Irani');
  const page = await openAt(browser, phone);
  await signInByEmail(page, firoza);
  await page.goto('/account');
  await page.getByRole('button', { name: 'हिन्दी' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/नमस्ते/);
  await tour(page, 'hindi');
  await page.goto('/forgot-password');
  await expect(page.getByLabel('ई-मेल')).toBeVisible();
  await look(page, 'forgot-hindi');
  await page.goto('/register');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('खाता खोलिए');
  await look(page, 'register-hindi');
  await page.goto('/sign-in');
  const newcomer = somebody('Gauri Nair');
  await page.getByLabel('मोबाइल नंबर').fill(newcomer.phone);
  await look(page, 'sign-in-hindi');
  await page.getByRole('button', { name: 'कोड भेजिए' }).click();
  await expect(page.getByLabel('कोड')).toBeFocused();
  await look(page, 'sign-in-code-hindi');
  await page.getByLabel('कोड').fill(await codeFor(page.request, newcomer));
  await page.getByRole('button', { name: 'साइन इन' }).click();
  await expect(page.getByLabel('नाम')).toBeFocused();
  await look(page, 'sign-in-name-hindi');
});

async function tour(page: Page, name: string): Promise<void> {
  for (const path of pages) {
    await page.goto(`/account${path}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await look(page, `account${path.replace('/', '-')}-${name}`);
  }
}

test('staff set a forgotten password and see where they are signed in', async ({ browser }) => {
  const email = 'support@jainshikanji.com';
  const page = await openAt(browser, tablet);
  await page.goto('/console/');
  await expect(page.getByRole('link', { name: 'Forgotten your password?' })).toBeVisible();
  await look(page, 'console-sign-in');
  await page.getByRole('link', { name: 'Forgotten your password?' }).click();
  // the page before it asks for an address, too
  await expect(page.getByRole('heading', { name: 'A new password' })).toBeVisible();
  await page.getByLabel('E-mail').fill(email);
  await look(page, 'console-forgot');
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByRole('heading', { name: 'Look in your inbox' })).toBeFocused();
  await page.goto(await linkFor(page.request, email, '/console/reset-password'));
  await page.getByLabel('New password').fill('help is on its way');
  expect(page.url()).not.toContain('#');
  await look(page, 'console-reset');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('help is on its way');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: /^Your account/ }).click();
  await expect(page.getByText('This device')).toBeVisible();
  await look(page, 'console-account-wide');
  await page.setViewportSize(phone);
  await look(page, 'console-account');
  await page.getByLabel('Present password').fill('help is on its way');
  await page.getByLabel('New password').fill('support123 support123');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await expect(page.getByText('Your password is changed.')).toBeVisible();
});

test('an owner finds the account beside all the rest, on a phone, too', async ({ browser }) => {
  const page = await openAt(browser, phone);
  await page.goto('/console/sign-in');
  await page.getByLabel('E-mail').fill('owner@jainshikanji.com');
  await page.getByLabel('Password').fill('owner123');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: /^Your account/ }).click();
  await expect(page.getByText('This device')).toBeVisible();
  await look(page, 'console-account-owner');
});
