import { type Page, expect } from '@playwright/test';
import { states } from './kitchen-pictures';
import { accessible } from './page';

export const sheet = (page: Page) => page.getByRole('dialog');
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

/** What is typed and not saved is not dropped unasked. */
export async function staysWhenAsked(page: Page): Promise<void> {
  await expect(sheet(page).getByText('What you changed is not saved yet.')).toBeVisible();
  await press(page, 'Stay here');
  await expect(sheet(page).getByText('What you changed is not saved yet.')).toHaveCount(0);
}

/** A search that finds nothing is taken back, in the field as well. */
export async function searchInVain(page: Page): Promise<void> {
  await page.getByLabel('Name').fill('nothing of the kind');
  await press(page, 'Show everything');
  await expect(page.getByLabel('Name')).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Stock of Mint', exact: true })).toBeVisible();
}

/** Two numbers that are none: each is brought into sight, and who corrects one stays in its field. */
export async function correctCount(page: Page, first: string, second: string): Promise<void> {
  const field = (name: string) => page.getByLabel(`${name}, in g`);
  await field(first).fill('a lot');
  await page.getByLabel('Which').selectOption('Options');
  await press(page, 'Save the count');
  await expect(page.getByText('2 numbers need another look.')).toBeVisible();
  await expect(field(first)).toBeFocused();
  await page.keyboard.press('End');
  for (let left = 'a lot'.length; left > 0; left--) {
    await page.keyboard.press('Backspace');
    await expect(field(first)).toBeFocused();
  }
  await expect(field(second)).toHaveAccessibleDescription(/^A number such as/);
  await expect(field(second)).not.toBeFocused();
}

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
  await press(page, 'Not now');
  await expect(sheet(page).getByRole('heading', { name: 'Leave the rules?' })).toBeVisible();
  await press(page, 'Stay here');
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
