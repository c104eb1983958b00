import { type Page, expect } from '@playwright/test';
import { field } from './buying-steps';
import { states } from './kitchen-pictures';
import { press } from './kitchen-steps';
import { accessible } from './page';
import { part } from './stores-steps';

/** Half an hour without orders, of which ten minutes go by, and a busy hour; both are ended before their time. */
export async function pauseAndResume(page: Page): Promise<void> {
  await part(page, 'Now');
  await press(page, 'Pause it');
  await press(page, 'Pause it now');
  await expect(field(page, 'Reason')).toHaveAccessibleDescription('A reason is needed.');
  await press(page, 'Until a time');
  await field(page, 'Time').fill('13:00');
  await expect(field(page, 'Time')).toHaveAccessibleDescription(/^A time from now on/);
  await states(page, 'store-pause', 'A pause, until a time that is over', field(page, 'Time'));
  await accessible(page);
  await press(page, 'Until it closes');
  await expect(page.getByText('Nobody can order until 4:00 pm', { exact: false })).toBeVisible();
  await press(page, '30 min');
  await field(page, 'Reason').fill('The water is off');
  await press(page, 'Pause it now');
  const paused = page.getByRole('listitem').filter({ hasText: 'Takes no orders' });
  await expect(paused).toHaveText(/until 2:0\d pm · (30|29) min left.*The water is off/);
  await page.clock.fastForward('10:00');
  await expect(paused).toHaveText(/(20|19) min left/);

  await press(page, 'Take longer for a while');
  await field(page, 'Minutes more').fill('121');
  await expect(field(page, 'Minutes more')).toHaveAccessibleDescription(/from 1 to 120/);
  await field(page, 'Minutes more').fill('20');
  await states(page, 'store-busy', 'Orders are to take longer', field(page, 'Minutes more'));
  await accessible(page);
  await press(page, 'Take longer from now on');
  const busy = page.getByRole('listitem').filter({ hasText: 'Takes 20 min longer' });
  await expect(busy).toBeVisible();
  await states(page, 'store-now', 'What is not as usual at a store', busy);
  await accessible(page);
}

export async function endEarly(page: Page): Promise<void> {
  await press(page, 'End it now: Takes no orders');
  await expect(page.getByRole('listitem').filter({ hasText: 'Takes no orders' })).toHaveCount(0);
  await press(page, 'End it now: Takes 20 min longer');
  await expect(page.getByRole('listitem').filter({ hasText: 'min longer' })).toHaveCount(0);
}

/** Which is asked for once more; and it can be opened again. */
export async function closeForGood(page: Page, name: string): Promise<void> {
  await part(page, 'Settings');
  await press(page, 'Close it for good');
  const asked = page.getByRole('group', { name: 'Close it for good' });
  await states(page, 'store-close', 'It is to be closed for good', asked);
  await accessible(page);
  await press(page, 'Yes, close it for good');
  await expect(page.getByText(`${name} is closed for good.`)).toBeVisible();
  await press(page, 'Open it again');
  await press(page, 'Yes, open it again');
  await expect(page.getByText(`${name} is open again.`)).toBeVisible();
  await press(page, 'Close it for good');
  await press(page, 'Yes, close it for good');
  await expect(page.getByRole('button', { name: 'Open it again' })).toBeVisible();
  await page.getByRole('link', { name: 'All stores' }).click();
  await expect(page.getByRole('link', { name: 'Look at Jain Shikanji MG Road' })).toBeVisible();
  await expect(page.getByRole('link', { name: `Look at ${name}` })).toHaveCount(0);
  await field(page, 'Which').selectOption({ label: 'Closed for good' });
  await expect(page).toHaveURL(/active=false/);
  await expect(page.getByRole('link', { name: `Look at ${name}` })).toBeVisible();
  await states(page, 'stores-closed', 'Those that are closed for good');
  await accessible(page);
}
