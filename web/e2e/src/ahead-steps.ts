import { type Page, expect } from '@playwright/test';
import { states } from './kitchen-pictures';
import { press, sheet } from './kitchen-steps';
import { accessible } from './page';
import { placed, time } from './slots-steps';

/** A time of tomorrow, the order for it, and another order that is not for it; without a mouse. */
export async function withKeys(page: Page): Promise<void> {
  const when = page.getByRole('region', { name: 'When' });
  await expect(when.getByText('Ready by 1:', { exact: false })).toBeVisible();
  await states(page, 'when', 'As soon as possible', when);

  await page.getByRole('button', { name: 'Choose a time' }).press('Enter');
  await expect(sheet(page).getByRole('button', { name: 'Today' })).toBeVisible();
  await expect(time(page, '2:00 – 2:30 pm, Before sunset')).toBeEnabled();
  await expect(time(page, '8:00 – 8:30 pm')).toBeEnabled();
  await states(page, 'times', 'The times of today');
  await accessible(page);
  await sheet(page).getByRole('button', { name: 'Tomorrow' }).press('Enter');
  await expect(time(page, /^11:30 am – 12:00 pm/)).toBeVisible();
  await time(page, /^11:30 am – 12:00 pm/).press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(time(page, /^12:30 – 1:00 pm/)).toBeChecked();
  await states(page, 'time-picked', 'A time of tomorrow is marked');
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Another time' })).toBeFocused();
  await expect(when.getByText('Wednesday 25 Nov, 12:30 – 1:00 pm')).toBeVisible();
  await expect(when.getByText('Ready by 12:30 pm.')).toBeVisible();
  await states(page, 'when-slot', 'A time is chosen', when);
  await accessible(page);

  await page.reload();
  await expect(when.getByText('Wednesday 25 Nov, 12:30 – 1:00 pm')).toBeVisible();
  await expect(when.getByText('Ready by 12:30 pm.')).toBeVisible();
  await page.getByRole('button', { name: /Place order/ }).press('Enter');
  await page.waitForURL(/\/orders\/ord_/);
  await expect(page.getByText('For Wednesday 25 Nov, 12:30 – 1:00 pm')).toBeVisible();
  await expect(page.getByText(/will confirm it in time.*Ready by Wed, 25 Nov/)).toBeVisible();
  await expect(page.getByText(/You can cancel until Wed, 25 Nov, 12:18/)).toBeVisible();
  await states(page, 'ordered-ahead', 'An order for a time');
  await accessible(page);
  await page.goto('/orders');
  await expect(page.getByText('For Wednesday 25 Nov, 12:30 – 1:00 pm')).toBeVisible();
  await states(page, 'orders-ahead', 'The list of orders');
  await page.getByRole('button', { name: /^Order again/ }).click();
  await expect(page.getByRole('heading', { name: 'Checkout' })).toBeVisible();
  await expect(when.getByText('As soon as it is made.')).toBeVisible();
}

/** At twenty past five: says what one keeps to, is warned, and takes a time of the next day. */
export async function beforeSunset(page: Page): Promise<void> {
  await page.goto('/account/preferences');
  await page.getByRole('radio', { name: 'Jain, strict' }).check();
  await page.getByRole('checkbox', { name: /^Nothing after sunset/ }).check();
  await press(page, 'Save');
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto('/checkout');
  const when = page.getByRole('region', { name: 'When' });
  await expect(
    when.getByText(/^This would come at 5:32 PM.*the sun sets at 5:5\d PM/),
  ).toBeVisible();
  await expect(
    page.getByText(/^Traditional Shikanji is not what you keep to\. .*ice/i),
  ).toBeVisible();
  await states(page, 'after-sunset', 'It would come after sunset', when);
  await accessible(page);

  await press(page, 'Choose a time');
  const daylight = sheet(page).getByRole('checkbox', {
    name: /^Only what I can eat before sunset/,
  });
  await expect(daylight).toBeChecked();
  await expect(
    sheet(page).getByText(/^Nothing on this day can be eaten before sunset/),
  ).toBeVisible();
  await expect(sheet(page).getByText(/^\d+ times are left out\.$/)).toBeVisible();
  await states(page, 'day-dark', 'Nothing before sunset any more today');
  await accessible(page);
  await daylight.uncheck();
  await expect(time(page, /^7:00 – 7:30 pm/)).toBeEnabled();
  await daylight.check();
  await sheet(page).getByRole('button', { name: 'Tomorrow' }).click();
  await expect(time(page, /^4:30 – 5:00 pm, Before sunset/)).toBeEnabled();
  await expect(time(page, /^7:00 – 7:30 pm/)).toHaveCount(0);
  await time(page, /^4:30 – 5:00 pm/).check();
  await states(page, 'daylight', 'What can be eaten before sunset');
  await page.keyboard.press('Enter');
  await expect(when.getByText('Ready by 4:30 pm.')).toBeVisible();
  await expect(when.getByText(/^This would come/)).toHaveCount(0);
  await placed(page);
}

/** At night, when nothing can be had as soon as possible. */
export async function forTheMorning(page: Page): Promise<void> {
  await page.reload();
  const when = page.getByRole('region', { name: 'When' });
  await expect(when.getByText(/^MG Road: Closed, opens 11:00 am\. You can order/)).toBeVisible();
  await states(page, 'closed', 'The store is closed', when);
  await accessible(page);
  await page.getByRole('button', { name: /Place order/ }).click();
  await expect(page.getByRole('button', { name: 'Choose a time' })).toBeFocused();

  await page.route('**/api/v1/orders/slots', (route) => route.abort('internetdisconnected'));
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByRole('button', { name: 'Try again' })).toBeVisible({
    timeout: 30_000,
  });
  await states(page, 'times-failed', 'The times do not load');
  await page.unroute('**/api/v1/orders/slots');
  await sheet(page).getByRole('button', { name: 'Try again' }).click();
  await expect(sheet(page).getByRole('button', { name: 'Today' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await time(page, /^11:30 am – 12:00 pm/).check();
  await states(page, 'times-dark', 'The times of a morning, in the dark');
  await accessible(page);
  await page.keyboard.press('Enter');
  await placed(page);
  await expect(page.getByText('For Wednesday 25 Nov, 11:30 am – 12:00 pm')).toBeVisible();
  await states(page, 'ordered-at-night', 'Ordered at night');
}
