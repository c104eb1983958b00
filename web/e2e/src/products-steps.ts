import { type Locator, type Page, expect } from '@playwright/test';
import { states } from './kitchen-pictures';
import { press, sheet } from './kitchen-steps';
import { accessible } from './page';

/** By a few letters, the first that is found. */
export async function pick(within: Page | Locator, label: string, typed: string): Promise<void> {
  const field = within.getByLabel(label, { exact: true });
  await field.fill(typed);
  await field.press('Enter');
}

/** The least that the server wants of a dish. */
export async function describeDish(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Hindi name').fill('आम पन्ना');
  await page.getByLabel('Section of the menu').selectOption('coolers');
  await page.getByLabel('Where it is made').selectOption('bar');
  await page.getByLabel('Price, ₹', { exact: true }).fill('70.50');
}

/** What is in it, in another order than it was typed, by the keyboard alone. */
export async function writeRecipe(page: Page): Promise<void> {
  await pick(page, 'Add an ingredient', 'sugar');
  await expect(page.getByLabel('How much Sugar')).toBeFocused();
  await page.keyboard.type('0.02');
  await page.getByLabel('Unit of Sugar').selectOption('kg');
  await pick(page, 'Add an ingredient', 'mango pulp');
  await page.keyboard.type('80');
  const up = page.getByRole('button', { name: 'Move Mango pulp up' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(page.getByText('Mango pulp is number 1 of 2.')).toBeAttached();
  await expect(page.getByLabel(/^How much/).first()).toHaveValue('80');
}

const group = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });

/** Two groups, of which the second is asked only with an option of the first. */
export async function addChoices(page: Page): Promise<void> {
  await press(page, 'Add a group');
  await expect(page.getByLabel('Name of the group')).toBeFocused();
  await page.keyboard.type('Spice');
  await page.getByLabel('Option', { exact: true }).fill('Plain');
  await page.getByLabel('Chosen from the start').check();
  await press(page, 'Add an option');
  await page.keyboard.type('With ginger');
  const ginger = group(page, 'With ginger');
  await ginger.getByLabel('Adds to the price, ₹').fill('-5');
  await ginger.getByText('Changes nothing in the dish').click();
  await ginger.getByRole('button', { name: 'Add what it does' }).click();
  await pick(ginger, 'Ingredient', 'fresh gin');
  await ginger.getByLabel('Amount, in g').fill('4');
  await expect(ginger.getByText('Puts in 4 g fresh ginger')).toBeVisible();

  await press(page, 'Add a group');
  await page.keyboard.type('How hot');
  const hot = group(page, 'How hot');
  await hot.getByLabel('Option', { exact: true }).fill('Mild');
  await hot.getByText('Always asked', { exact: true }).click();
  await hot.getByLabel('With ginger').check();
  await expect(hot.getByText('Asked only with “With ginger”')).toBeVisible();
  // asked before what it needs: that can't be
  await page.getByRole('button', { name: 'Move How hot up' }).click();
  await press(page, 'Add it');
  await expect(page.getByText('One of these is asked later now.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Move How hot down' }).click();
}

/** Another part of the product's page. */
export const part = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Parts of the product' })
    .getByRole('link', { name, exact: true })
    .click();

/** Why a badge does not hold: as it comes, and as somebody chooses. */
export async function askWhy(page: Page): Promise<void> {
  await part(page, 'Diet');
  const reasons = page.getByRole('list', { name: 'Why not' });
  await expect(page.getByText('Jain: holds', { exact: true })).toBeAttached();
  await page.getByRole('checkbox', { name: 'With ginger' }).check();
  await expect(reasons.getByText('Has fresh ginger, a fresh root.')).toBeVisible();
  await expect(page.getByText('Jain: does not hold', { exact: true })).toBeAttached();
  await expect(page.getByRole('checkbox', { name: 'Mild' })).toBeVisible();
  await states(page, 'product-diet', 'Why a badge does not hold');
  await accessible(page);
  await page.getByRole('checkbox', { name: 'Plain' }).check();
  await expect(reasons.getByText('Has fresh ginger, a fresh root.')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: 'Mild' })).toHaveCount(0);
}

/** What one store does differently: its own price, kept through another part; asked about before it is lost. */
export async function priceAtStore(page: Page): Promise<void> {
  await part(page, 'At a store');
  await page.getByLabel('Store', { exact: true }).selectOption({ label: 'Jain Shikanji MG Road' });
  const price = page.getByLabel('Its own price here, ₹');
  await price.fill('65');
  await part(page, 'Pictures');
  await part(page, 'At a store');
  await expect(price).toHaveValue('65');
  await page.getByRole('link', { name: 'All products' }).click();
  await expect(sheet(page).getByRole('heading', { name: 'Leave the price?' })).toBeVisible();
  await press(page, 'Stay here');
  await press(page, 'Save');
  await expect(page.getByText('is saved for this store.', { exact: false })).toBeVisible();
  await states(page, 'product-store', 'A product at one store');
  await accessible(page);
}

/** Marks it sold out until a time of its own; the words say until when. */
export async function markSoldOut(page: Page, name: string): Promise<void> {
  await press(page, `Mark ${name} sold out`);
  await page.getByLabel('How long').selectOption('Until a time');
  await page.getByLabel('Time', { exact: true }).fill('13:00');
  await expect(page.getByText('A time from now on, within a week.')).toBeVisible();
  await page.getByLabel('Time', { exact: true }).fill('16:15');
  await page.getByLabel('Reason').fill('No mangoes');
  await states(page, 'sold-out', 'Sold out, until when?');
  await press(page, 'Mark it sold out');
  await expect(page.getByText('Sold out until 4:15 pm.', { exact: true })).toBeVisible();
}
