import { type Page, expect } from '@playwright/test';
import { field, mix } from './buying-steps';
import { states } from './kitchen-pictures';
import { press } from './kitchen-steps';
import { accessible } from './page';

/** One delivery, in a number of cartons. */
async function cameIn(page: Page, packs: string, batch: string, expiresOn: string): Promise<void> {
  const row = page.getByRole('listitem', { name: mix }).first();
  await row.getByLabel('Came', { exact: true }).fill(packs);
  await row.getByLabel('Batch', { exact: true }).fill(batch);
  await row.getByLabel('Expires on').fill(expiresOn);
  await press(page, 'Take it in');
}

/** Six cartons of ten, through all that can be wrong with them; then five, of which one is too much. */
export async function receiveInParts(page: Page): Promise<void> {
  await press(page, 'Receive goods');
  await press(page, 'Take it in');
  await expect(page.getByText('Say of at least one item how much came.')).toBeVisible();
  await press(page, 'All that is open came');
  await expect(field(page, 'Came').last()).toHaveValue('2.5');
  await field(page, 'Came').last().fill('');
  await cameIn(page, '6', 'K-1', '');
  await expect(field(page, 'Expires on').first()).toHaveAccessibleDescription(
    /^Packets have a date/,
  );
  await cameIn(page, '6', 'K-1', '2026-12-30');
  await expect(field(page, 'Expires on').first()).toHaveAccessibleDescription(
    /^This cannot be sold for long/,
  );
  await states(page, 'purchase-short', 'What came is near its date');
  await accessible(page);
  // the server has it, and the answer is lost: it is counted once all the same
  await page.route(
    '**/receive',
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await cameIn(page, '6', 'K-1', '2027-10-30');
  await expect(page.getByText(/^No answer came/)).toBeVisible();
  await expect(field(page, 'Came').first()).toBeDisabled();
  await states(page, 'purchase-unknown', 'No answer came');
  await press(page, 'Try again');
  await expect(page.getByText('Came in part', { exact: true }).first()).toBeVisible();

  await press(page, 'Receive goods');
  await cameIn(page, '5', 'K-2', '2027-10-31');
  await expect(field(page, 'Came').first()).toHaveAccessibleDescription(
    'Only 4 packs (80) of it are still to come.',
  );
  await states(page, 'purchase-over', 'More came than was ordered');
  await accessible(page);
  await page.getByLabel('More came than was ordered: take it all the same').check();
  await press(page, 'Take it in');
  await expect(page.getByText('is in the stock.', { exact: false })).toBeVisible();
  await expect(page.getByText('batch K-2', { exact: false })).toBeVisible();
  await states(page, 'purchase-part', 'An order that came in part');
  await accessible(page);
}
