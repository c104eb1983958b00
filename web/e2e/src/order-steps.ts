import type { Page } from '@playwright/test';
import { type Person, askForCode, fillCart } from './account-steps';

/** A shikanji to be fetched, ordered as somebody new does it: with a code and a name. */
export async function orderWithPhone(page: Page, person: Person): Promise<void> {
  await fillCart(page);
  await page.getByRole('link', { name: 'Go to checkout' }).filter({ visible: true }).click();
  await page.getByRole('radio', { name: 'Pickup', exact: true }).check();
  await page.getByLabel('Code').fill(await askForCode(page, person));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByLabel('Name').fill(person.name);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: /Place order/ }).click();
  await page.waitForURL(/\/orders\/ord_/);
}
