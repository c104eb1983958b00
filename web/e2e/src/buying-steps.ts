import { type Page, expect } from '@playwright/test';
import { states } from './kitchen-pictures';
import { press, sheet, staysWhenAsked } from './kitchen-steps';
import { accessible } from './page';
import { pick } from './products-steps';

export const manager = { email: 'manager@jainshikanji.com', password: 'manager123' };
export const mix = 'Masala Shikanji Mix';

export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Another page of how goods come to a store. */
export async function buying(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Buying' })
    .getByRole('link', { name, exact: true })
    .click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

/** Somebody to buy from, whose GSTIN is wrong at first. */
export async function addSupplier(page: Page, name: string): Promise<void> {
  await press(page, 'Add a supplier');
  const form = sheet(page);
  await form.getByLabel('Name', { exact: true }).fill(name);
  const gstin = form.getByLabel('GSTIN');
  await gstin.fill('29aagcb');
  await expect(gstin).toHaveAccessibleDescription('7 of 15 characters.');
  await gstin.fill('29AAGCB7383J1Z5');
  await expect(gstin).toHaveAccessibleDescription(/^The last character does not fit/);
  await press(page, 'Add the supplier');
  await expect(gstin).toHaveAttribute('aria-invalid', 'true');
  await states(page, 'supplier-wrong', 'A supplier: the GSTIN is wrong');
  await accessible(page);
  await page.keyboard.press('Escape');
  await staysWhenAsked(page);
  await gstin.fill('29AAGCB7383J1Z4');
  await expect(gstin).toHaveAccessibleDescription('All 15 characters fit together.');
  await form.getByLabel('Days until they bring it').fill('4');
  await pick(form, 'Add an item', 'masala shik');
  const offer = form.getByRole('listitem', { name: mix });
  await expect(offer.getByLabel('Comes in a')).toBeFocused();
  await page.keyboard.type('carton');
  await offer.getByLabel('Holds').fill('20');
  await offer.getByLabel('Price of it, ₹').fill('3,050.50');
  await press(page, 'Add the supplier');
  await expect(page.getByText(`${name} is on the list.`)).toBeVisible();
  await expect(form.getByRole('heading', { name })).toBeVisible();
  await states(page, 'supplier', 'A supplier');
  await accessible(page);
  await page.keyboard.press('Escape');
}

/** Nothing new is ordered there, until somebody says so. */
export async function endAndResume(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Look at ${name}` }).click();
  await press(page, 'Buy nothing there any more');
  await states(page, 'supplier-end', 'A supplier: ending it');
  await press(page, 'Yes, end it');
  await expect(
    page.getByText('Nothing is ordered there any more.', { exact: false }),
  ).toBeVisible();
  await press(page, 'Buy there again');
  await expect(page.getByText(`${name} can be ordered from again.`)).toBeVisible();
  await page.keyboard.press('Escape');
}

/** The sheet of an item in the stock. */
export async function openStock(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Stock' }).click();
  await expect(page.getByRole('heading', { name: 'Stock', exact: true })).toBeVisible();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: `Stock of ${name}`, exact: true }).click();
  await expect(sheet(page).getByRole('heading', { name: 'Marks' })).toBeVisible();
}

/** From 600 packets down it is bought, up to 700. */
export async function setMarks(page: Page): Promise<void> {
  await press(page, 'Change the marks');
  await sheet(page).getByLabel('To be bought from here down').fill('600');
  await sheet(page).getByLabel('Up to here').fill('600');
  await press(page, 'Save the marks');
  await expect(sheet(page).getByLabel('Up to here')).toHaveAccessibleDescription(
    'More than the mark at which it is bought, please.',
  );
  await page.keyboard.press('Escape');
  await staysWhenAsked(page);
  await sheet(page).getByLabel('Up to here').fill('700');
  await states(page, 'stock-marks', 'Stock: the marks');
  await press(page, 'Save the marks');
  await expect(sheet(page).getByText('from 600 down')).toBeVisible();
}
