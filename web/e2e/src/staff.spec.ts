import { type Page, expect } from '@playwright/test';
import { contactSheet, states } from './kitchen-pictures';
import { accessible, openAt, phone, tablet, test } from './page';
import { address, joined, signInToConsole } from './staff-steps';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

const owner = { email: 'owner@jainshikanji.com', password: 'owner123' };
const manager = { email: 'manager@jainshikanji.com', password: 'manager123' };

async function toStaff(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Staff' }).click();
  await expect(page.getByRole('heading', { name: 'Staff', level: 1 })).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
}

async function invite(page: Page, name: string, email: string, role: string): Promise<void> {
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Name').fill(name);
  await sheet.getByLabel('E-mail').fill(email);
  await sheet.getByLabel('Role').selectOption(role);
  await sheet.getByRole('button', { name: 'Invite', exact: true }).click();
}

async function seen(page: Page, name: string, caption: string): Promise<void> {
  await states(page, name, caption);
  await accessible(page);
}

test.afterAll(async ({ browser }) => {
  await contactSheet(browser, 'staff');
});

const row = (page: Page, email: string) => page.getByRole('row').filter({ hasText: email });

test('an owner invites somebody, changes her, and ends it', async ({ browser }) => {
  const email = address('neha');
  const page = await openAt(browser, tablet);
  await signInToConsole(page, owner);
  await toStaff(page);
  await seen(page, 'staff-of-owner', 'Who works here');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(sheet.getByLabel('Name')).toHaveAccessibleDescription('A name is needed.');
  await seen(page, 'staff-invite-of-owner', 'An invitation without a name');
  await invite(page, 'Neha', manager.email, 'Cashier');
  await expect(sheet.getByLabel('E-mail')).toHaveAccessibleDescription(/has an account with this/);
  await invite(page, 'Neha', email, 'Cashier');
  await expect(sheet.getByRole('heading', { name: 'Neha is invited' })).toBeFocused();
  await seen(page, 'staff-invited-of-owner', 'Invited');
  await sheet.getByRole('button', { name: 'Done' }).click();
  await expect(row(page, email)).toHaveText(/Cashier.*Invited.*No.*None/s);

  await row(page, email).getByRole('button').click();
  await sheet.getByRole('button', { name: 'Send the invitation again' }).click();
  await expect(sheet.getByText(`A new link is on its way to ${email}.`)).toBeVisible();
  await sheet.getByLabel('Name').fill('Neha Rao');
  await sheet.getByLabel('Role').selectOption('Chef');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet.getByRole('heading', { name: 'Neha Rao' })).toBeVisible();
  await seen(page, 'staff-person-of-owner', 'Somebody who is invited');
  await sheet.getByLabel('Last day').fill('2030-03-31');
  await sheet.getByRole('button', { name: 'Set the last day' }).click();
  await expect(sheet.getByText('Works here until 31 Mar 2030, that day included.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Take the end back' }).click();
  await expect(sheet.getByText('No end is set.')).toBeVisible();
  await sheet.getByRole('button', { name: 'End now' }).click();
  await seen(page, 'staff-end-of-owner', 'Ending it is asked for twice');
  await sheet.getByRole('button', { name: 'Yes, end now' }).click();
  await expect(sheet.getByText(/^Ended .* Nobody signs in here/)).toBeVisible();
  await seen(page, 'staff-ended-of-owner', 'Ended');
  await page.keyboard.press('Escape');
  await expect(row(page, email)).toHaveText(/Chef.*Never joined/s);

  await row(page, owner.email).getByRole('button').press('Enter');
  await expect(sheet.getByText(/Your own entry is for another owner/)).toBeVisible();
});

test('who is ended does not get in, and is let in again', async ({ browser }) => {
  const omi = await joined(browser, 'Omi', 'rider');
  const page = await openAt(browser, tablet);
  await signInToConsole(page, owner);
  await toStaff(page);
  await row(page, omi.email).getByRole('button').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'End now' }).click();
  await sheet.getByRole('button', { name: 'Yes, end now' }).click();
  await expect(sheet.getByText(/^Ended .* Nobody signs in here/)).toBeVisible();

  const his = await openAt(browser, phone);
  await signInToConsole(his, omi);
  await expect(his.getByRole('alert')).toHaveText('E-mail and password do not match.');
  await sheet.getByRole('button', { name: 'Take the end back' }).click();
  await expect(sheet.getByText('No end is set.')).toBeVisible();
  await his.getByRole('button', { name: 'Sign in' }).click();
  await expect(his.getByRole('heading', { name: 'My shifts' })).toBeVisible();
});

test('a manager sees to chefs, cashiers and riders on a phone, and hands a link over', async ({
  browser,
}) => {
  const page = await openAt(browser, phone);
  await signInToConsole(page, manager);
  await toStaff(page);
  await expect(row(page, owner.email)).toHaveCount(0);
  await seen(page, 'staff', 'What a manager sees');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByLabel('Role').getByRole('option')).toHaveText([
    'Chef',
    'Cashier',
    'Rider',
  ]);
  await seen(page, 'staff-invite', 'Roles that a manager may give');
  // where no mail can be sent, the answer has the link
  const link = 'https://jainshikanji.example/console/join#a-secret-that-is-good-once';
  await page.route('**/stores/*/staff', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const answer = await route.fetch();
    const person: Record<string, unknown> = await answer.json();
    return route.fulfill({ response: answer, json: { ...person, link } });
  });
  await invite(page, 'Pari', address('pari'), 'Rider');
  await expect(sheet.getByRole('heading', { name: 'Hand this to Pari' })).toBeFocused();
  await expect(sheet.getByLabel('Link')).toHaveValue(link);
  await seen(page, 'staff-hand-over', 'A link, where no mail can be sent');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await sheet.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await sheet.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Change Pari' }).first().click();
  await seen(page, 'staff-person', 'Somebody on a phone');
});

test('a list that cannot be had says so, and is asked for again', async ({ browser }) => {
  const page = await openAt(browser, phone);
  await signInToConsole(page, manager);
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.route('**/stores/*/staff', (route) =>
    route.fulfill({ status: 403, json: { code: 'not_allowed', status: 403 } }),
  );
  await page.goto('/console/staff');
  await expect(page.getByRole('alert')).toHaveText(/The staff could not be loaded/);
  await seen(page, 'staff-failed', 'The list does not load');
  await page.unroute('**/stores/*/staff');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});
