import { type Page, expect } from '@playwright/test';
import { field } from './buying-steps';
import { states } from './kitchen-pictures';
import { press, sheet } from './kitchen-steps';
import { accessible } from './page';

/** Another part of the store's page. */
export const part = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Parts of the store' })
    .getByRole('link', { name, exact: true })
    .click();

/** A store whose PIN code is that of another state, and of which guests are not told all that the law wants. */
export async function makeStore(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'New store' }).click();
  await field(page, 'Name').fill(name);
  await press(page, 'Make the store');
  await expect(page.getByText(/fields need another look/)).toBeVisible();
  await expect(field(page, 'Its address on the web')).toBeFocused();
  await states(page, 'store-new', 'A new store: something is missing');
  await accessible(page);
  const given = {
    'Its address on the web': 'jayanagar',
    'Short code': 'JAY',
    'Street and number': '11th Main',
    Town: 'Bengaluru',
    State: 'Karnataka',
    'PIN code': '400011',
    Phone: '080 2345 6789',
    GSTIN: '29AALCS0000K1ZG',
  };
  for (const [label, text] of Object.entries(given)) await field(page, label).fill(text);
  await press(page, 'Make the store');
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(page.getByText('400011 is in Maharashtra', { exact: false })).toBeVisible();
  await states(page, 'store-warnings', 'Made, with what looks wrong');
  await accessible(page);

  await field(page, 'PIN code').fill('560011');
  await page.getByRole('link', { name: 'All stores' }).click();
  await expect(sheet(page).getByRole('heading', { name: 'Leave the store?' })).toBeVisible();
  await press(page, 'Stay here');
  await press(page, 'Add a station');
  await page.keyboard.type('Juice counter');
  await page.getByLabel('Station of Juice counter').selectOption('bar');
  await press(page, 'Save');
  await expect(page.getByText('400011 is in Maharashtra', { exact: false })).toHaveCount(0);
  await expect(page.getByText('The law wants guests to be shown', { exact: false })).toBeVisible();
}

const day = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });

async function open(page: Page, on: string, from: string, to: string): Promise<void> {
  await press(page, `Add hours on ${on}`);
  await day(page, on).getByLabel(`From, ${on}`).last().fill(from);
  await day(page, on).getByLabel(`To, ${on}`).last().fill(to);
}

/** Two days whose hours overlap at night, which is mended and copied to the rest of the week. */
export async function giveHours(page: Page): Promise<void> {
  await part(page, 'Hours');
  await open(page, 'Monday', '18:00', '02:00');
  const monday = page.getByLabel('To, Monday 1');
  await expect(monday).toHaveAccessibleDescription('past midnight, on Tuesday');
  await open(page, 'Tuesday', '01:00', '23:00');
  await press(page, 'Save');
  await expect(monday).toHaveAccessibleDescription(/^Overlaps Tuesday, 1:00 am to 11:00 pm/);
  await expect(page.getByLabel('To, Tuesday 1')).toHaveAccessibleDescription(
    /^Overlaps Monday, 6:00 pm to 2:00 am/,
  );
  await expect(monday).toBeFocused();
  await states(page, 'store-overlap', 'Hours that overlap');
  await accessible(page);
  await page.getByLabel('From, Tuesday 1').fill('11:00');
  await expect(page.getByText(/^Overlaps/)).toHaveCount(0);
  await press(page, 'Copy Tuesday to other days');
  for (const other of ['Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']) {
    await press(page, other);
  }
  const copying = page.getByRole('group', { name: 'To which days is Tuesday copied?' });
  await states(page, 'store-copy', 'A day is copied to others', copying);
  await accessible(page);
  await press(page, 'Copy it there');
  await expect(page.getByLabel('To, Sunday 1')).toHaveValue('23:00');
  await press(page, 'Give delivery hours of its own');
  const delivery = page.getByRole('region', { name: 'Hours of delivery' });
  await delivery.getByLabel('To, Tuesday 1').fill('22:00');
  await press(page, 'Save');
  await expect(page.getByText('The hours are saved.')).toBeVisible();
  await expect(page.getByText('Open until 11:00 pm').first()).toBeVisible();
  await states(
    page,
    'store-hours',
    'Hours, with those of delivery',
    delivery.getByLabel('To, Tuesday 1'),
  );
  await accessible(page);
}

/** A part of today that is closed, and a day that is closed altogether and then is not. */
export async function markDays(page: Page): Promise<void> {
  await part(page, 'Special days');
  await expect(page.getByText('Every day is as its weekday is')).toBeVisible();
  await states(page, 'store-days-empty', 'No special days yet');
  await press(page, 'Add a day');
  await field(page, 'Day').fill('2026-11-24');
  await sheet(page).getByLabel('Closed for a part of it').check();
  await press(page, 'Add it');
  await expect(sheet(page).getByText('Give the hours, please.')).toBeVisible();
  await press(page, 'Add hours on that day');
  await sheet(page).getByLabel('From, that day 1').fill('16:00');
  await sheet(page).getByLabel('To, that day 1').fill('17:00');
  await field(page, 'Reason').fill('The staff has a meeting');
  await states(page, 'store-day', 'A special day', sheet(page).getByLabel('To, that day 1'));
  await accessible(page);
  await press(page, 'Add it');
  const rows = page.getByRole('row').filter({ has: page.getByRole('button') });
  await expect(rows.first()).toContainText('Closed 4:00 pm to 5:00 pm');

  await press(page, 'Add a day');
  await field(page, 'Day').fill('2026-12-25');
  await sheet(page).getByLabel('For', { exact: true }).selectOption({ label: 'Delivery' });
  await field(page, 'Reason').fill('No riders');
  await press(page, 'Add it');
  await expect(rows).toHaveCount(2);
  await states(page, 'store-days', 'Special days');
  await accessible(page);
  await press(page, 'Look at Fri, 25 Dec 2026, delivery only');
  await press(page, 'Remove it');
  await press(page, 'Yes, remove it');
  await expect(rows).toHaveCount(1);
}
