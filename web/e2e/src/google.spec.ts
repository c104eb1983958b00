import { type Page, expect } from '@playwright/test';
import { look } from './account-steps';
import { asha, client, type StandIn, startStandIn } from './google-stand-in';
import { openAt, phone, tablet, test } from './page';
import { type RunningProgram, started } from './start-program';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 90_000, mode: 'serial' });

let google: StandIn;
let program: RunningProgram;

test.beforeAll(async () => {
  google = await startStandIn();
  program = await started({
    options: ['--google-issuer', google.issuer, '--google-client-id', client.id],
    environment: { SHIKANJI_GOOGLE_CLIENT_SECRET: client.secret },
  });
  google.sendBackTo(`${program.url}/api/v1/auth/google/callback`);
});

test.afterAll(async () => {
  await program.stop();
  await google.stop();
});

const withGoogle = (page: Page) => page.getByRole('link', { name: 'Continue with Google' });

test('Asha signs in with Google, and it is the same account the next time', async ({ browser }) => {
  const page = await openAt(browser, phone, { baseURL: program.url });
  await page.goto('/menu');
  await page.getByRole('button', { name: 'Masala Chaas', exact: true }).click();
  await page.getByRole('button', { name: 'Favourite: Masala Chaas' }).click();
  await page.goto('/orders');
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await expect(withGoogle(page)).toBeVisible();
  await look(page, 'google-sign-in');
  await withGoogle(page).click();
  await page.getByRole('button', { name: `Go on as ${asha.name}` }).click();
  await page.waitForURL(`${program.url}/orders`);
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
  await look(page, 'google-back');

  await page.getByRole('link', { name: 'Account' }).click();
  await expect(page.getByRole('heading', { name: `Hello, ${asha.name}` })).toBeVisible();
  await expect(page.getByText(asha.email)).toBeVisible();
  await look(page, 'google-account');
  const first = await (await page.request.get('/api/v1/auth/me', fromStorefront)).json();
  await page.getByRole('link', { name: 'Favourites' }).click();
  await expect(page.getByText('Masala Chaas')).toBeVisible();
  const kept = await page.request.get('/api/v1/customers/me/favourites', fromStorefront);
  expect((await kept.json()).items).toHaveLength(1);

  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.goto('/sign-in?next=/checkout');
  await withGoogle(page).click();
  await page.waitForURL(`${program.url}/checkout`);
  const second = await (await page.request.get('/api/v1/auth/me', fromStorefront)).json();
  expect(second.id).toBe(first.id);
});

test('who comes back without signing in is told so, once', async ({ browser }) => {
  const page = await openAt(browser, phone, { baseURL: program.url });
  await page.goto('/sign-in?next=/orders');
  await withGoogle(page).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toHaveText(/came back from Google without signing in/);
  await expect(page).toHaveURL(`${program.url}/sign-in?next=%2Forders`);
  await look(page, 'google-cancelled');
  await page.reload();
  await expect(withGoogle(page)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an address that somebody else may have typed leads to its password', async ({ browser }) => {
  const page = await openAt(browser, phone, { baseURL: program.url });
  await page.goto('/sign-in?google=email_taken&next=%2Forders');
  await expect(page.getByRole('alert')).toHaveText(/confirms the address/);
  await expect(page.getByLabel('Password')).toBeVisible();
  await look(page, 'google-email-taken');
  await page.getByRole('button', { name: 'हिन्दी' }).click();
  await expect(page.getByRole('alert')).toHaveText(/पक्का हो जाएगा/);
  await look(page, 'google-email-taken-hi');
});

test('an account is opened with Google, too, in both languages', async ({ browser }) => {
  const page = await openAt(browser, phone, { baseURL: program.url });
  await page.goto('/register');
  await expect(withGoogle(page)).toBeVisible();
  await look(page, 'google-register');
  await page.getByRole('button', { name: 'हिन्दी' }).click();
  await expect(page.getByRole('link', { name: 'Google से आगे बढ़िए' })).toBeVisible();
  await look(page, 'google-register-hi');
  const wide = await openAt(browser, tablet, { baseURL: program.url, colorScheme: 'dark' });
  await wide.goto('/sign-in');
  await expect(withGoogle(wide)).toBeVisible();
  await look(wide, 'google-sign-in-wide-dark');
});

test('where Google is not set up nobody sees it', async ({ browser }) => {
  const page = await openAt(browser, phone);
  await page.goto('/register');
  await expect(page.getByText(/We keep your name, phone and address/)).toBeVisible();
  await page.goto('/sign-in');
  await expect(page.getByLabel('Mobile number')).toBeVisible();
  await expect(withGoogle(page)).toHaveCount(0);
});

const fromStorefront = { headers: { 'X-Shikanji-App': 'storefront' } };
