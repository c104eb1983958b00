import { type Page, expect } from '@playwright/test';
import { somebody } from './account-steps';
import { manager } from './buying-steps';
import { contactSheet, states } from './kitchen-pictures';
import { press, sheet } from './kitchen-steps';
import { orderWithPhone } from './order-steps';
import { accessible, lunch, openAt, phone, tablet, test } from './page';
import { signInToConsole } from './staff-steps';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

test.afterAll(async ({ browser }) => {
  await contactSheet(browser, 'new-time');
});

const asked = (page: Page) => page.getByRole('region', { name: 'Is 2:00 pm all right?' });

/** Orders as somebody new, and answers the number. */
async function ordered(page: Page, name: string): Promise<string> {
  await orderWithPhone(page, somebody(name));
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  return /MGR-\d+/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
}

async function askFor(kitchen: Page, number: string, reason: string): Promise<void> {
  await kitchen.getByRole('button', { name: `More, order ${number}` }).click();
  await press(kitchen, 'Ask for a later time');
  await sheet(kitchen).getByRole('radio', { name: '2:00 pm' }).check();
  await sheet(kitchen).getByRole('radio', { name: reason }).check();
  await press(kitchen, 'Ask the guest');
}

test('a promise that the kitchen cannot keep moves when the guest agrees', async ({ browser }) => {
  const guest = await openAt(browser, phone);
  const number = await ordered(guest, 'Pallavi Shah');
  const kitchen = await openAt(browser, tablet);
  await signInToConsole(kitchen, manager);
  await kitchen.getByRole('button', { name: `More, order ${number}` }).click();
  await press(kitchen, 'Ask for a later time');
  await press(kitchen, 'Ask the guest');
  await expect(sheet(kitchen).getByText('Choose a time and a reason.')).toBeVisible();
  await states(kitchen, 'new-time-form', 'Which time, and why');
  await accessible(kitchen);
  await press(kitchen, 'Back');
  await kitchen.keyboard.press('Escape');

  await askFor(kitchen, number, 'A machine broke down');
  await expect(
    sheet(kitchen).getByText('Asked for 2:00 pm instead of 1:42 pm', { exact: false }),
  ).toBeVisible();
  await states(kitchen, 'new-time-asked', 'Asked, not answered');
  await accessible(kitchen);
  await kitchen.keyboard.press('Escape');
  const ticket = kitchen.getByRole('article', { name: `Order ${number}` });
  await expect(ticket.getByText('Asked for 2:00 pm')).toBeVisible();

  await expect(
    asked(guest).getByText(/can’t keep 1:42 pm. They say: A machine broke/),
  ).toBeVisible();
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText(/by 1:42 pm/);
  await states(guest, 'new-time-guest', 'The guest is asked');
  await accessible(guest);
  await guest.getByRole('button', { name: 'Yes, 2:00 pm is fine' }).click();
  await expect(guest.getByText('Thank you. The store knows.')).toBeVisible();
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText(/by 2:00 pm/);
  await expect(asked(guest)).toHaveCount(0);
  await expect(ticket.getByText('by 2:00 pm', { exact: false })).toBeVisible();
  await expect(ticket.getByText('Asked for 2:00 pm')).toHaveCount(0);
  await kitchen.getByRole('button', { name: `More, order ${number}` }).click();
  await expect(sheet(kitchen).getByText('Agreed to 2:00 pm')).toBeVisible();
});

test('who does not agree cancels, and who is asked in vain is left alone', async ({ browser }) => {
  const guest = await openAt(browser, phone, { colorScheme: 'dark' });
  const number = await ordered(guest, 'Falguni Mehta');
  const kitchen = await openAt(browser, phone);
  await signInToConsole(kitchen, manager);
  await kitchen.getByRole('button', { name: `Accept, order ${number}` }).click();
  await kitchen.getByRole('button', { name: `Start, order ${number}` }).click();
  await kitchen.getByRole('button', { name: /^Making/ }).click();
  await askFor(kitchen, number, 'There is more to do than we thought');
  await expect(asked(guest)).toBeVisible();
  await press(kitchen, 'Take it back');
  await expect(asked(guest)).toHaveCount(0);
  await expect(guest.getByRole('button', { name: 'Cancel the order' })).toHaveCount(0);
  await kitchen.keyboard.press('Escape');

  await askFor(kitchen, number, 'We are waiting for an ingredient');
  await guest.getByRole('button', { name: 'हिन्दी' }).click();
  await expect(guest.getByRole('button', { name: /^हाँ, .*2:00 ठीक है$/ })).toBeVisible();
  await states(guest, 'new-time-hindi', 'The same in Hindi, in the dark');
  await accessible(guest);
  await guest.getByRole('button', { name: 'ऑर्डर रद्द कीजिए' }).click();
  await sheet(guest).getByRole('button', { name: 'हाँ, रद्द कीजिए' }).click();
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText(/रद्द/);
  await expect(kitchen.getByText(`${number} was cancelled`)).toBeVisible();
});
