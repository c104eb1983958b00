import { expect } from '@playwright/test';
import { linkFor, look, registered, signInByEmail } from './account-steps';
import { openAt, phone, tablet, test } from './page';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

test('a forgotten password is set anew with a link', async ({ browser }) => {
  const chitra = await registered(browser, 'Chitra Rao');
  const page = await openAt(browser, phone);
  await page.goto('/sign-in?by=email');
  await look(page, 'sign-in-email');
  await page.getByRole('link', { name: 'Forgotten your password?' }).click();
  // the page before it asks for an address, too
  await expect(page.getByRole('heading', { name: 'A new password' })).toBeVisible();
  await page.getByLabel('E-mail').fill(chitra.email);
  await look(page, 'forgot');
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByRole('heading', { name: 'Look in your inbox' })).toBeFocused();
  await look(page, 'forgot-sent');

  const link = await linkFor(page.request, chitra.email, '/reset-password');
  await page.goto(link);
  await expect(page.getByLabel('New password')).toBeVisible();
  expect(page.url()).not.toContain('#');
  await page.getByLabel('New password').fill('password123');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await expect(page.getByText(/Thousands of people/)).toBeVisible();
  await look(page, 'reset-refused');
  const changed = { ...chitra, password: 'cumin and black salt' };
  await page.getByLabel('New password').fill(changed.password);
  await page.getByRole('button', { name: 'Save the password' }).click();
  await expect(page.getByRole('heading', { name: 'Your new password is set' })).toBeFocused();
  await look(page, 'reset-done');
  await signInByEmail(page, changed);
  await page.goto(link);
  await page.getByLabel('New password').fill('yet another one');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await expect(page.getByRole('heading', { name: 'This link is over' })).toBeFocused();
  await look(page, 'reset-over');
  await page.goto('/');
  await page.goto('/reset-password');
  await look(page, 'reset-no-link');
});

test('whoever has the account decides which devices stay signed in', async ({ browser }) => {
  const devi = await registered(browser, 'Devi Patel');
  const mine = await openAt(browser, phone);
  const other = await openAt(browser, tablet, {
    userAgent:
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
  });
  await signInByEmail(other, devi);
  await signInByEmail(mine, devi);
  await mine.goto('/account/devices');
  await expect(mine.getByText('Chrome on Android')).toBeVisible();
  await look(mine, 'devices');
  await mine.getByRole('button', { name: 'Sign out: Chrome on Android' }).click();
  await expect(mine.getByRole('button', { name: /^Sign out: Chrome on Android/ })).toBeHidden();
  await other.goto('/account');
  await expect(other.getByText('Your cart stays as it is.')).toBeVisible();

  await signInByEmail(other, devi);
  await mine.goto('/account/password');
  await mine.getByLabel('Present password').fill('not this one');
  await mine.getByLabel('New password').fill('lemon for the other');
  await mine.getByRole('button', { name: 'Save the password' }).click();
  await expect(mine.getByLabel('Present password')).toBeFocused();
  await look(mine, 'password-wrong');
  await mine.getByLabel('Present password').fill(devi.password);
  await mine.getByRole('button', { name: 'Save the password' }).click();
  await expect(mine.getByText('Your password is changed.')).toBeVisible();
  await other.goto('/account');
  await expect(other.getByText('Your cart stays as it is.')).toBeVisible();

  await signInByEmail(other, { ...devi, password: 'lemon for the other' });
  await mine.goto('/account/devices');
  await mine.getByRole('button', { name: 'Sign out all others' }).click();
  await look(mine, 'devices-ask');
  await mine.getByRole('button', { name: 'Yes, sign them out' }).click();
  await expect(mine.getByText('You are signed in nowhere else.')).toBeVisible();
  await look(mine, 'devices-one');
});
