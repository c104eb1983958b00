import { type Page, expect } from '@playwright/test';
import { states } from './kitchen-pictures';
import { accessible } from './page';

export const sheet = (page: Page) => page.getByRole('dialog');
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

/** Looks at what another rule would do, and approves the table as it came. */
export async function approveRules(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Rules' }).click();
  await expect(page.getByText(/^Nobody has approved these yet/)).toBeVisible();
  await states(page, 'rules', 'Diet rules, not approved yet');
  await accessible(page);
  await press(page, 'Look at it and approve it');
  await expect(page.getByLabel('Asafoetida: Gluten-free')).toHaveCount(0);
  await page.getByLabel('Asafoetida: Jain', { exact: true }).selectOption('No');
  await states(page, 'rules-edit', 'Diet rules, being changed');
  await press(page, 'See what it does');
  await expect(sheet(page).getByRole('listitem').filter({ hasText: 'Kachori' })).toHaveText(
    /loses Jain/,
  );
  await states(page, 'rules-preview', 'What another rule would do');
  await accessible(page);
  await page.keyboard.press('Escape');
  await page.getByLabel('Asafoetida: Jain', { exact: true }).selectOption('OK');
  await press(page, 'See what it does');
  await expect(sheet(page).getByText('No dish wins or loses a badge by this.')).toBeVisible();
  await sheet(page).getByLabel('Note').fill('As the program comes, read line by line.');
  await press(page, 'Approve');
  await expect(page.getByText('As the program comes, read line by line.')).toBeVisible();
  await expect(page.getByText(/^Version 1, in effect since .* approved by Rekha/)).toBeVisible();
  await states(page, 'rules-approved', 'Diet rules, approved');
}

/** Adds a day to the calendar, and takes it away again. */
export async function keepCalendar(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Calendar' }).click();
  await press(page, 'Add a day');
  await sheet(page).getByLabel('Name', { exact: true }).fill('Kartik Chaudas');
  await sheet(page).getByLabel('First day').fill('2026-11-23');
  await sheet(page).getByLabel('Last day').fill('2026-11-22');
  await press(page, 'Add it');
  await expect(sheet(page).getByLabel('Last day')).toHaveAccessibleDescription(
    'This is before the first day.',
  );
  await states(page, 'calendar-new', 'Calendar: a new day');
  await accessible(page);
  await sheet(page).getByLabel('Last day').fill('2026-11-23');
  await sheet(page).getByLabel('According to').fill('The almanac on the wall');
  await press(page, 'Add it');
  await expect(page.getByRole('row').filter({ hasText: 'Mon, 23 Nov' })).toBeVisible();
  await states(page, 'calendar', 'Calendar');
  await press(page, 'Look at Kartik Chaudas');
  await press(page, 'Remove it');
  await press(page, 'Yes, remove it');
  await expect(page.getByRole('heading', { name: 'Nothing is entered for 2026' })).toBeVisible();
}
