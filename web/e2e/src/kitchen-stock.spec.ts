import { expect } from '@playwright/test';
import { contactSheet, states } from './kitchen-pictures';
import {
  approveRules,
  correctCount,
  keepCalendar,
  press,
  searchInVain,
  sheet,
  staysWhenAsked,
} from './kitchen-steps';
import { accessible, lunch, openAt, phone, tablet, test } from './page';
import { owner, signInToConsole, to } from './staff-steps';

const chef = { email: 'chef@jainshikanji.com', password: 'chef123' };

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 120_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

test.afterAll(({ browser }) => contactSheet(browser, 'kitchen-stock'));

test('a chef counts ingredients, through a reload and a lost answer, and throws some away', async ({
  browser,
}) => {
  const page = await openAt(browser, phone);
  await signInToConsole(page, chef);
  await to(page, 'Stock');
  await expect(page.getByRole('button', { name: 'Stock of Mint', exact: true })).toBeVisible();
  await states(page, 'stock', 'Stock');
  await accessible(page);
  await searchInVain(page);
  await page.getByRole('link', { name: 'Count', exact: true }).click();
  await page.getByLabel('Which').selectOption('Ingredients');
  const field = (name: string) => page.getByLabel(`${name}, in g`);
  await field('Black pepper').fill('2400');
  await page.keyboard.press('Enter');
  await expect(field('Black salt')).toBeFocused();
  await expect(page.getByText('100 g less than the books: 2.5 kg.')).toBeVisible();
  await page.keyboard.type('1,5');
  await correctCount(page, 'Asafoetida', 'Black salt');
  await press(page, 'Save the count');
  await expect(field('Black salt')).toBeFocused();
  await expect(field('Black salt')).toHaveAccessibleDescription(/^A number such as/);
  await states(page, 'count-wrong', 'Count: a number needs another look');
  await accessible(page);
  await field('Black salt').fill('1500');

  await page.getByRole('link', { name: 'Back to the stock' }).click();
  await expect(sheet(page).getByRole('heading', { name: 'Leave the count?' })).toBeVisible();
  await press(page, 'Stay here');
  await page.reload();
  await expect(field('Black salt')).toHaveValue('1500');

  // the server has it, and the answer is lost
  const keys: (string | undefined)[] = [];
  await page.route('**/inventory/counts', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    await route.fetch();
    await route.abort();
  });
  await press(page, 'Save the count');
  await expect(page.getByRole('alert')).toHaveText(/We do not know whether this arrived/);
  await expect(field('Black salt')).not.toBeEditable();
  await states(page, 'count-unknown', 'Count: the answer was lost');
  await page.unroute('**/inventory/counts');
  await page.reload();
  const [again] = await Promise.all([
    page.waitForResponse('**/inventory/counts'),
    press(page, 'Try again'),
  ]);
  expect(again.request().headers()['idempotency-key']).toBe(keys[0]);
  expect(again.headers()['idempotent-replayed']).toBe('true');
  await expect(page.getByText('2 items counted.')).toBeVisible();

  await page.getByRole('button', { name: 'Stock of Black pepper' }).click();
  await expect(sheet(page).getByRole('listitem').filter({ hasText: 'Counted' })).toHaveCount(1);
  await states(page, 'stock-sheet', 'Stock: the ledger of one ingredient');
  await sheet(page).getByRole('button', { name: 'Throw away' }).click();
  await field('Black pepper').fill('2500');
  await expect(field('Black pepper')).toHaveAccessibleDescription(/More than the books/);
  await field('Black pepper').fill('40.5');
  await sheet(page).getByLabel('Add an item').fill('min');
  await sheet(page).getByLabel('Add an item').press('Enter');
  await expect(field('Mint')).toBeFocused();
  await sheet(page).getByRole('button', { name: 'Throw away' }).click();
  await expect(field('Mint')).toHaveAccessibleDescription(/^A number such as/);
  await states(page, 'waste', 'Throw away');
  await accessible(page);
  await page.keyboard.press('Escape');
  await staysWhenAsked(page);
  await field('Mint').fill('50');
  await sheet(page).getByRole('button', { name: 'Throw away' }).click();
  await expect(page.getByText('2 items written down as thrown away.')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Black pepper' });
  await expect(row).toHaveText(/2\.36\skg/);
});

test('the owner says what an ingredient is, and a dish wins or loses its badge', async ({
  browser,
  request,
}) => {
  const page = await openAt(browser, tablet);
  await signInToConsole(page, owner);
  await to(page, 'Diet', 'Ingredients');
  await expect(page.getByText(/^\d+ ingredients$/)).toBeVisible();
  await states(page, 'ingredients', 'Ingredients');
  await accessible(page);
  await page.getByLabel('Name').fill('nutm');
  await expect(page.getByText('1 ingredient', { exact: true })).toBeVisible();
  await page.getByLabel('Name').press('ArrowDown');
  await page.keyboard.press('Enter');
  const hindi = sheet(page).getByLabel('Hindi name');
  await sheet(page).getByLabel('Which part').selectOption('Root');
  await states(page, 'ingredient', 'An ingredient');
  await accessible(page);

  await page.goBack();
  await staysWhenAsked(page);
  // somebody is faster
  const session = await request.post('/api/v1/auth/login', { data: owner });
  const { accessToken } = (await session.json()) as { accessToken: string };
  const authorization = { authorization: `Bearer ${accessToken}` };
  const other = { data: { hindiName: 'जाफल' }, headers: authorization };
  expect((await request.put('/api/v1/ingredients/nutmeg', other)).status()).toBe(200);
  await press(page, 'Save');
  await expect(sheet(page).getByText(/^Somebody changed this meanwhile/)).toBeVisible();
  await expect(hindi).toHaveValue('जाफल');
  await expect(sheet(page).getByLabel('Which part')).toHaveValue('root');
  await press(page, 'Save');
  const change = sheet(page).getByRole('listitem').filter({ hasText: 'Premium Chai Masala' });
  await expect(change.first()).toHaveText(/loses Jain/);
  await states(page, 'preview', 'What guests will see of a change');
  await accessible(page);
  await press(page, 'Save all the same');
  await expect(page.getByText(/^Nutmeg is saved/)).toBeVisible();

  const guest = await openAt(browser, phone);
  await guest.goto('/menu');
  await guest.getByRole('button', { name: 'Premium Chai Masala', exact: true }).click();
  await expect(sheet(guest).getByText(/Has nutmeg, which grows underground/)).toBeVisible();

  await sheet(page).getByLabel('Which part').selectOption('Seed or grain');
  await press(page, 'Save');
  await expect(change.first()).toHaveText(/wins Jain/);
  await press(page, 'Save');
  await expect(page.getByText(/^Nutmeg is saved/)).toBeVisible();
  await page.keyboard.press('Escape');
});

test('the owner sees what another rule would do, and keeps the calendar', async ({ browser }) => {
  const page = await openAt(browser, tablet);
  await signInToConsole(page, owner);
  await to(page, 'Diet', 'Ingredients');
  await approveRules(page);
  await keepCalendar(page);
});
