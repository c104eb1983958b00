import { expect } from '@playwright/test';
import { look, registered, signInByEmail } from './account-steps';
import { lunch, openAt, phone, tablet, test } from './page';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

test('what somebody likes is kept, and counts on the next device', async ({ browser }) => {
  const hema = await registered(browser, 'Hema Doshi');
  const page = await openAt(browser, phone);
  await signInByEmail(page, hema);
  await page.goto('/account/preferences');
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await look(page, 'preferences');
  await page.getByRole('radio', { name: 'Jain, strict' }).check();
  await expect(page.getByText('What your household takes all the same')).toBeVisible();
  await page.getByRole('checkbox', { name: /^Ice/ }).check();
  await page.getByRole('radio', { name: 'Very hot' }).check();
  await page.getByRole('checkbox', { name: 'By SMS' }).uncheck();
  await page.route('**/preferences', (route) => route.abort(), { times: 1 });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toHaveText(/No connection to us/);
  await look(page, 'preferences-failed');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto('/menu');
  await expect(page.getByRole('button', { name: 'Jain, strict' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const shikanji = page.getByRole('listitem').filter({ hasText: 'Traditional Shikanji' }).first();
  await expect(shikanji).toBeVisible();
  await expect(shikanji).not.toContainText('with one choice');
  await look(page, 'menu-strict');
  await page.goto('/account/preferences');
  await page.getByRole('checkbox', { name: /^Ice/ }).uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto('/menu');
  await expect(shikanji).toContainText('Jain, strict, with one choice');
  await page.goto('/account/preferences');
  await page.getByRole('radio', { name: 'हिन्दी' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'आपकी पसंद' })).toBeVisible();
  await look(page, 'preferences-hindi');

  const next = await openAt(browser, tablet);
  await signInByEmail(next, hema);
  await expect(next.getByRole('button', { name: 'जैन, कड़े नियम से' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await next.goto('/account/preferences');
  await expect(next.getByRole('radio', { name: 'बहुत तीखा' })).toBeChecked();
  await expect(next.getByRole('checkbox', { name: 'SMS से' })).not.toBeChecked();
  await look(next, 'preferences-wide');
  await next.getByRole('button', { name: 'English' }).click();
  await expect(next.getByRole('radio', { name: 'English' })).toBeChecked();
});

test('who chose Hindi before signing in for the first time stays with it', async ({ browser }) => {
  const indu = await registered(browser, 'Indu Kapoor');
  const page = await openAt(browser, phone);
  await page.goto('/');
  await page.getByRole('button', { name: 'हिन्दी' }).click();
  await page.goto('/sign-in?by=email');
  await page.getByLabel('ई-मेल').fill(indu.email);
  await page.getByLabel('पासवर्ड').fill(indu.password);
  await page.getByRole('button', { name: 'साइन इन' }).click();
  await page.waitForURL(/\/menu/);
  await page.goto('/account/preferences');
  await expect(page.getByRole('radio', { name: 'हिन्दी' })).toBeChecked();
});
