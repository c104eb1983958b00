import { expect } from '@playwright/test';
import {
  addSupplier,
  buying,
  endAndResume,
  field,
  manager,
  mix,
  openStock,
  setMarks,
} from './buying-steps';
import { contactSheet, states } from './kitchen-pictures';
import { press, sheet } from './kitchen-steps';
import { accessible, lunch, openAt, tablet, test } from './page';
import { pick } from './products-steps';
import { receiveInParts } from './receiving-steps';
import { signInToConsole, to } from './staff-steps';

const packer = 'Kaveri Packers';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ mode: 'serial', timeout: 180_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

test.afterAll(({ browser }) => contactSheet(browser, 'buying'));

test('the manager finds a supplier, orders what is suggested, and receives it in two parts', async ({
  browser,
}) => {
  const page = await openAt(browser, tablet);
  await signInToConsole(page, manager);
  await to(page, 'Buying', 'Purchase orders');
  await expect(page.getByRole('link', { name: /^Open PO-MGR-/ }).first()).toBeVisible();
  await states(page, 'purchases', 'Purchase orders');
  await accessible(page);
  await buying(page, 'Suppliers');
  await expect(page.getByText('2 suppliers')).toBeVisible();
  await states(page, 'suppliers', 'Suppliers');
  await accessible(page);
  await addSupplier(page, packer);
  await page.getByLabel('Name or item').fill('shikanji mix');
  await expect(page.getByText('2 suppliers')).toBeVisible();
  await endAndResume(page, packer);

  await openStock(page, mix);
  await setMarks(page);
  await page.keyboard.press('Escape');

  await to(page, 'Buying', 'Purchase orders');
  await press(page, 'What should be bought');
  await expect(sheet(page).getByText('10 cartons of 20').first()).toBeVisible();
  await states(page, 'purchases-due', 'What should be bought');
  await accessible(page);
  await sheet(page)
    .getByRole('link', { name: `Order from ${packer}` })
    .click();
  const line = page.getByRole('listitem', { name: mix });
  await expect(line.getByLabel('How much')).toHaveValue('10');
  await expect(line.getByLabel('How much')).toHaveAccessibleDescription('200 in all');
  await line.getByLabel('How much').fill('10.5');
  await press(page, 'Save the draft');
  await expect(line.getByLabel('How much')).toHaveAccessibleDescription(/^A whole number/);
  await states(page, 'purchase-new', 'A new purchase order');
  await accessible(page);
  await page.getByRole('link', { name: 'All purchase orders' }).click();
  await expect(sheet(page).getByRole('heading', { name: 'Leave the order?' })).toBeVisible();
  await press(page, 'Stay here');
  await line.getByLabel('How much').fill('10');
  await press(page, 'Save the draft');
  await expect(page.getByRole('heading', { name: /^PO-MGR-/, level: 1 })).toBeVisible();
  await expect(line.getByText('₹30,505')).toBeVisible();
  await expect(page.getByText('₹32,030.25')).toBeVisible();

  await pick(page, 'Add an item', 'mint');
  await page.keyboard.type('2.5');
  const mint = page.getByRole('listitem', { name: 'Mint', exact: true });
  await mint.getByLabel('Price of a kg, ₹').fill('90');
  await expect(page.getByRole('button', { name: 'Mark as sent' })).toBeDisabled();
  await press(page, 'Suggest what to order');
  await expect(page.getByText('On the order', { exact: true })).toBeVisible();
  await press(page, 'Save');
  await expect(mint.getByText('₹225')).toBeVisible();
  await states(page, 'purchase-draft', 'A draft, with what is suggested');
  await accessible(page);
  await press(page, 'Mark as sent');
  await expect(page.getByText('is sent.', { exact: false })).toBeVisible();

  await receiveInParts(page);
  await press(page, 'Cancel what has not come');
  await field(page, 'Why').fill('No mint this week');
  await press(page, 'Yes, cancel it');
  await expect(page.getByText('No mint this week', { exact: false })).toBeVisible();
  await states(page, 'purchase-cancelled', 'The rest is cancelled');
});

test('what came is in the stock with its cost, and a bad batch is withdrawn', async ({
  browser,
}) => {
  const page = await openAt(browser, tablet);
  await signInToConsole(page, manager);
  await openStock(page, mix);
  const item = sheet(page);
  await expect(item.getByText('720').first()).toBeVisible();
  await expect(item.getByText('₹152.53 each')).toBeVisible();
  await expect(item.getByText('Batch K-2', { exact: true })).toBeVisible();
  await press(page, 'Withdraw Batch K-2');
  await expect(item.getByLabel('How much', { exact: true })).toHaveValue('100');
  await item.getByLabel('How much', { exact: true }).fill('101');
  await press(page, 'Withdraw it');
  await expect(item.getByLabel('How much', { exact: true })).toHaveAccessibleDescription(
    'Only 100 are in it.',
  );
  await item.getByLabel('How much', { exact: true }).fill('100');
  await states(page, 'stock-withdraw', 'A batch is withdrawn');
  await accessible(page);
  await press(page, 'Withdraw it');
  await expect(page.getByText('100 of Batch K-2 withdrawn.')).toBeVisible();
  await expect(item.getByText('Batch K-2', { exact: true })).toHaveCount(0);
  await item.getByText('Before tax.').scrollIntoViewIfNeeded();
  await states(page, 'stock-costs', 'What an item cost');

  await item.getByLabel('Difference').fill('4');
  await field(page, 'Batch').fill('K-1');
  await item.getByLabel('Expires on').fill('2027-10-30');
  await press(page, 'Adjust stock');
  await expect(item.getByRole('listitem').filter({ hasText: 'Batch K-1' })).toHaveText(/124/);
});
