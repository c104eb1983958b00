import { expect } from '@playwright/test';
import { buying, field, manager, mix } from './buying-steps';
import { contactSheet, states } from './kitchen-pictures';
import { press, sheet } from './kitchen-steps';
import { accessible, lunch, openAt, phone, tablet, test } from './page';
import { pick } from './products-steps';
import { owner, signInToConsole, to } from './staff-steps';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 120_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

test.afterAll(({ browser }) => contactSheet(browser, 'transfers'));

test('goods go from one store to another, some are lost, and some called back', async ({
  browser,
}) => {
  const page = await openAt(browser, tablet);
  await signInToConsole(page, owner);
  await to(page, 'Buying', 'Purchase orders');
  await buying(page, 'Transfers');
  await field(page, 'Store').selectOption({ label: 'Jain Shikanji MG Road' });
  await expect(page.getByText('Nothing was sent from here')).toBeVisible();
  await states(page, 'transfers-empty', 'No transfers yet');
  for (const amount of ['30', '5']) {
    await press(page, 'Send goods');
    await pick(sheet(page), 'Add an item', 'masala shik');
    await page.keyboard.type('100000');
    await press(page, 'Send it');
    const typed = sheet(page).getByLabel(`How much ${mix}`);
    await expect(typed).toHaveAccessibleDescription(/^So much is not free/);
    await typed.fill(amount);
    await states(page, 'transfer-new', 'Goods for another store');
    await accessible(page);
    await press(page, 'Send it');
    await expect(page.getByText('It is on its way to Jain Shikanji Koramangala.')).toBeVisible();
  }
  const rows = page.getByRole('button', { name: /^Look at the transfer/ });
  await expect(rows).toHaveCount(2);
  await states(page, 'transfers', 'Transfers');
  await accessible(page);
  await rows.first().click();
  await press(page, 'Call it back');
  await states(page, 'transfer-back', 'A transfer is called back');
  await press(page, 'Yes, call it back');
  await expect(sheet(page).getByText('Called back', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  await field(page, 'Store').selectOption({ label: 'Jain Shikanji Koramangala' });
  await expect(page.getByText('Called back by them').last()).toBeVisible();
  await page.getByRole('row').filter({ hasText: 'On the way here' }).getByRole('button').click();
  const arrived = sheet(page).getByLabel(mix);
  await expect(arrived).toHaveValue('30');
  await arrived.fill('31');
  await press(page, 'Take it in');
  await expect(arrived).toHaveAccessibleDescription(/^Only 30 were sent/);
  await arrived.fill('28');
  await expect(arrived).toHaveAccessibleDescription('2 lost of 30.');
  await states(page, 'transfer-arrives', 'A transfer arrives, with a loss');
  await accessible(page);
  await press(page, 'Take it in with the loss');
  await expect(sheet(page).getByText('2 lost')).toBeVisible();
  await states(page, 'transfer', 'A transfer that arrived');
  await page.keyboard.press('Escape');
  await expect(page.getByText('some lost').last()).toBeVisible();
});

test('what cannot be loaded says so, and a draft that somebody else changed is told', async ({
  browser,
  request,
}) => {
  const page = await openAt(browser, phone);
  await signInToConsole(page, manager);
  await page.route('**/api/v1/suppliers*', (route) => route.abort());
  await to(page, 'Buying', 'Purchase orders');
  await buying(page, 'Suppliers');
  await expect(
    page.getByText('The suppliers could not be loaded.', { exact: false }),
  ).toBeVisible();
  await states(page, 'suppliers-failed', 'The suppliers could not be loaded');
  await page.unroute('**/api/v1/suppliers*');
  await press(page, 'Try again');
  await page.getByRole('button', { name: 'Look at Namma Fresh Produce' }).click();
  await field(page, 'Whom to ask for').fill('Shanta');

  const session = await request.post('/api/v1/auth/login', { data: manager });
  const { accessToken } = (await session.json()) as { accessToken: string };
  const headers = { authorization: `Bearer ${accessToken}` };
  const list = await request.get('/api/v1/suppliers', { headers });
  const { items } = (await list.json()) as { items: { id: string; name: string }[] };
  const grower = items.find(({ name }) => name === 'Namma Fresh Produce');
  const other = { data: { contactName: 'Ravi G', paymentTerms: '15 days' }, headers };
  expect((await request.put(`/api/v1/suppliers/${grower?.id}`, other)).status()).toBe(200);
  await press(page, 'Save');
  await expect(page.getByText(/^Somebody changed this meanwhile.*whom to ask for/)).toBeVisible();
  await expect(field(page, 'When they are paid')).toHaveValue('15 days');
  await expect(field(page, 'Whom to ask for')).toHaveValue('Shanta');
  await states(page, 'supplier-stale', 'Somebody was faster');
  await accessible(page);
  await press(page, 'Save');
  await expect(page.getByText('Namma Fresh Produce is saved.')).toBeVisible();
});
