import { expect } from '@playwright/test';
import { contactSheet, states } from './kitchen-pictures';
import { press, sheet } from './kitchen-steps';
import { accessible, lunch, openAt, phone, tablet, test } from './page';
import { keepPictures } from './products-pictures';
import {
  addChoices,
  askWhy,
  describeDish,
  markSoldOut,
  part,
  priceAtStore,
  writeRecipe,
} from './products-steps';
import { owner, signInToConsole, to } from './staff-steps';

const chef = { email: 'chef@jainshikanji.com', password: 'chef123' };

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

test.afterAll(({ browser }) => contactSheet(browser, 'products'));

test('the owner makes a dish, publishes it, gives it a picture and a price, and runs out of it', async ({
  browser,
}) => {
  const page = await openAt(browser, tablet);
  await signInToConsole(page, owner);
  await to(page, 'Products');
  await expect(page.getByText(/^\d+ products$/)).toBeVisible();
  await states(page, 'products', 'Products');
  await accessible(page);

  await page.getByRole('link', { name: 'Add a product' }).click();
  await describeDish(page, 'Aam Panna');
  await writeRecipe(page);
  await addChoices(page);
  await states(page, 'product-form', 'A new product');
  await accessible(page);
  await page.getByRole('link', { name: 'Stock' }).click();
  await expect(sheet(page).getByRole('heading', { name: 'Leave the product?' })).toBeVisible();
  await press(page, 'Stay here');
  await press(page, 'Add it');
  await expect(page.getByRole('heading', { name: 'Aam Panna', level: 1 })).toBeVisible();
  await expect(page.getByText('Draft', { exact: true }).first()).toBeVisible();
  await askWhy(page);
  await keepPictures(page);

  const guest = await openAt(browser, phone);
  await guest.goto('/menu');
  const dish = guest.getByRole('button', { name: 'Aam Panna', exact: true });
  await expect(guest.getByRole('button', { name: 'Masala Chaas', exact: true })).toBeVisible();
  await expect(dish).toHaveCount(0);

  await part(page, 'Product');
  await page.getByRole('radio', { name: 'On the menu' }).check();
  await press(page, 'Save');
  await expect(page.getByText('Guests can order it the moment you save.')).toBeVisible();
  await states(page, 'product-publish', 'Before it is published');
  await accessible(page);
  await press(page, 'Put it on the menu');
  await expect(page.getByText('Aam Panna is saved.')).toBeVisible();
  await priceAtStore(page);

  await guest.reload();
  await dish.click();
  await expect(sheet(guest).getByRole('button', { name: /^Add.*₹65/ })).toBeVisible();
  await expect(sheet(guest).getByRole('img', { name: 'Green mango in a glass' })).toBeVisible();

  await markSoldOut(page, 'Aam Panna');
  await guest.reload();
  // the sheet is open again, over the menu
  await expect(sheet(guest).getByText('Sold out', { exact: true })).toBeVisible();
  await sheet(guest).getByRole('button', { name: 'Close' }).click();
  await expect(guest.getByRole('listitem').filter({ hasText: 'Aam Panna' })).toHaveText(/Sold out/);
  await press(page, 'There is some Aam Panna again');
  await expect(page.getByText('Aam Panna can be ordered again.')).toBeVisible();

  await part(page, 'Product');
  await press(page, 'Delete it');
  await press(page, 'Yes, delete it');
  await expect(page.getByRole('heading', { name: 'Products', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open Aam Panna' })).toHaveCount(0);
  await page.getByLabel('Status').selectOption('Deleted');
  await expect(page.getByText('Aam Panna', { exact: true })).toBeVisible();
});

test('what somebody else changed meanwhile is shown under what was typed, and a lost badge before it is saved', async ({
  browser,
  request,
}) => {
  const page = await openAt(browser, tablet);
  await signInToConsole(page, owner);
  await to(page, 'Products');
  await page.getByLabel('Name or SKU').fill('sweet l');
  await expect(page.getByText('1 product', { exact: true })).toBeVisible();
  await page.getByLabel('Name or SKU').press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByLabel('Description', { exact: true }).fill('Thick, with rose water.');
  await page.getByLabel('Add an ingredient').fill('fresh gin');
  await page.getByLabel('Add an ingredient').press('Enter');
  await page.keyboard.type('3');

  const session = await request.post('/api/v1/auth/login', { data: owner });
  const { accessToken } = (await session.json()) as { accessToken: string };
  const headers = { authorization: `Bearer ${accessToken}` };
  const other = { data: { hindiName: 'मीठी लस्सी!', sku: 'LASSI-1' }, headers };
  expect((await request.put('/api/v1/products/sweet-lassi', other)).status()).toBe(200);

  await press(page, 'Save');
  await expect(page.getByText(/^Somebody changed it meanwhile/)).toBeVisible();
  await expect(page.getByLabel('Hindi name')).toHaveValue('मीठी लस्सी!');
  await expect(page.getByLabel('How much Fresh ginger')).toHaveValue('3');
  await expect(page.getByLabel('Description', { exact: true })).toHaveValue(/rose water/);

  // taken by the other already: told at its field
  await page.getByLabel('SKU').fill('CHAAS-1');
  const taken = { data: { sku: 'CHAAS-1' }, headers };
  expect((await request.put('/api/v1/products/masala-chaas', taken)).status()).toBe(200);
  await press(page, 'Save');
  await expect(page.getByLabel('SKU')).toHaveAccessibleDescription(/Another product has this SKU/);
  await expect(page.getByLabel('SKU')).toBeFocused();
  await page.getByLabel('SKU').fill('LASSI-2');

  await press(page, 'See what changes');
  const change = page.getByRole('listitem').filter({ hasText: 'loses' }).first();
  await expect(change).toHaveText(/Sweet Lassi.*loses .*Jain.*Has fresh ginger, a fresh root\./);
  await states(page, 'product-preview', 'What a change takes from guests');
  await accessible(page);
  await press(page, 'Back to the form');
  await page.getByRole('button', { name: 'Take Fresh ginger out of the recipe' }).click();
  await press(page, 'Save');
  await expect(page.getByText('Sweet Lassi is saved.')).toBeVisible();
  await page.getByRole('link', { name: 'All products' }).click();
  await expect(page.getByLabel('Name or SKU')).toHaveValue('sweet l');
});

test('a chef sees how a dish is made, and marks it sold out from the stock as well', async ({
  browser,
}) => {
  const page = await openAt(browser, phone);
  await signInToConsole(page, chef);
  await to(page, 'Products');
  await expect(page.getByRole('link', { name: 'Add a product' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Open Masala Chaas' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Roasted cumin' })).toBeVisible();
  await expect(page.getByText(/leaves out .*ginger/i).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0);
  await states(page, 'product-facts', 'A product, for who may only look');
  await accessible(page);
  await part(page, 'At a store');
  await expect(page.getByText('₹60, as everywhere.', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Its own price here, ₹')).toHaveCount(0);

  await to(page, 'Stock');
  await page.getByLabel('Name').fill('dhokla');
  await page.getByRole('button', { name: 'Stock of Dhokla', exact: true }).click();
  await markSoldOut(page, 'Dhokla');
  await press(page, 'There is some Dhokla again');
  await expect(page.getByText('Sold as long as the stock lasts.')).toBeVisible();
});
