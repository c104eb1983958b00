import { expect } from '@playwright/test';
import { registered } from './account-steps';
import { contactSheet, states } from './kitchen-pictures';
import { press } from './kitchen-steps';
import { accessible, lunch, openAt, phone, tablet, test } from './page';
import { at } from './roster-steps';
import { beforeSunset, forTheMorning, withKeys } from './ahead-steps';
import { amongMany, byPin, byPlace, inHindi } from './picker-steps';
import {
  atCheckout,
  busyBy,
  livesAt,
  manyStores,
  orderedByAnother,
  placed,
  slotRules,
  take,
  time,
} from './slots-steps';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 240_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

test.afterAll(async ({ browser, request }) => {
  // as it is for the tests that come after
  await request.put('/api/v1/dev/clock', { data: { now: lunch } });
  await contactSheet(browser, 'ordering-ahead', 18);
});

test('a time is chosen and ordered for with the keyboard, and is not taken again', async ({
  browser,
}) => {
  const page = await openAt(browser, phone);
  await atCheckout(page, await registered(browser, 'Pallavi Hegde'));
  await withKeys(page);
});

test('a time that others take, or that no longer suits, is said, and another one chosen', async ({
  browser,
}) => {
  const page = await openAt(browser, phone);
  const before = await slotRules(browser, { minutes: 30, daysAhead: 2, orders: 1 });
  try {
    await atCheckout(page, await registered(browser, 'Radhika Bhat'));
    const when = page.getByRole('region', { name: 'When' });
    await take(page, 'Choose a time', /^6:30 – 7:00 pm/);
    await expect(when.getByText('Ready by 6:30 pm.')).toBeVisible();
    await orderedByAnother(browser, 'Sarla Bhide', '2026-11-24T13:00:00Z');
    await page.getByRole('button', { name: /Place order/ }).click();
    await expect(when.getByRole('alert')).toHaveText(/6:30 – 7:00 pm has just been taken/);
    await expect(page.getByRole('button', { name: 'Another time' })).toBeFocused();
    await states(page, 'time-taken', 'Somebody was quicker', when);
    await accessible(page);
    await page.keyboard.press('Enter');
    await expect(time(page, '6:30 – 7:00 pm, Taken')).toBeDisabled();
    await states(page, 'times-taken', 'What is taken can’t be chosen', time(page, /^6:30/));
    await accessible(page);
    await page.keyboard.press('Escape');
    await take(page, 'Another time', /^2:00 – 2:30 pm/);

    await page.getByRole('radio', { name: 'Delivery', exact: true }).check();
    await expect(when.getByRole('alert')).toHaveText(/can no longer be had for this order/);
    await states(page, 'time-lost', 'It can’t be brought so soon', when);
    await page.getByRole('button', { name: /Place order/ }).click();
    await page.getByRole('radio', { name: 'Pickup', exact: true }).check();
    await expect(when.getByText('Ready by 2:00 pm.')).toBeVisible();

    await press(page, 'As soon as possible');
    await expect(when.getByText('Ready by 1:42 pm.')).toBeVisible();
    await busyBy(browser, 30);
    await page.getByRole('button', { name: /Place order/ }).click();
    await expect(when.getByRole('alert')).toHaveText(/It takes longer than we said/);
    await expect(page.getByRole('button', { name: 'Choose a time' })).toBeFocused();
    await states(page, 'promise-changed', 'It takes longer than was said', when);
    await busyBy(browser, 0);
    await take(page, 'Choose a time', /^7:00 – 7:30 pm/);
    await placed(page);
    await expect(page.getByText('For Tuesday 24 Nov, 7:00 – 7:30 pm')).toBeVisible();
  } finally {
    await busyBy(browser, 0);
    await slotRules(browser, before);
  }
});

test('who keeps chauvihar sees what can be eaten before sunset, and is told of what comes after', async ({
  browser,
  request,
}) => {
  const page = await openAt(browser, phone);
  const darshana = await registered(browser, 'Darshana Vora');
  await at(request, page, '2026-11-24T11:50:00Z');
  await atCheckout(page, darshana);
  await beforeSunset(page);
});

test('who comes at night orders for the morning, and times that do not load are asked for again', async ({
  browser,
  request,
}) => {
  const page = await openAt(browser, tablet, { colorScheme: 'dark' });
  await atCheckout(page, await registered(browser, 'Tanvi Kamat'));
  await at(request, page, '2026-11-24T18:30:00Z');
  await forTheMorning(page);
});

test('a store is found by PIN code and by place, and among many', async ({ browser }) => {
  const page = await openAt(browser, phone);
  await page.goto('/menu');
  await byPin(page);
  await byPlace(page);
  await manyStores(page);
  await amongMany(page);
});

test('the cart moves to the store that brings it to the address', async ({ browser, request }) => {
  const page = await openAt(browser, phone);
  const uma = { ...(await registered(browser, 'Uma Gokhale')), phone: '9876501234' };
  await livesAt(request, uma, '560034');
  await atCheckout(page, uma);
  await page.getByRole('radio', { name: 'Delivery', exact: true }).check();
  const move = page.getByRole('button', { name: 'Order from Koramangala' });
  await expect(move).toBeVisible();
  await expect(page.getByText('Traditional Shikanji is in your cart')).toHaveCount(0);
  await states(page, 'elsewhere', 'Another store brings it there', move);
  await accessible(page);
  await move.click();
  await expect(page.getByRole('button', { name: /^Change store: Koramangala/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where' })).toBeFocused();
  await placed(page);
});

test('times and stores in Hindi, on a phone in the dark', async ({ browser }) => {
  const page = await openAt(browser, phone, { colorScheme: 'dark' });
  await atCheckout(page, await registered(browser, 'Vasudha Nene'));
  await page.evaluate(() => localStorage.setItem('shikanji.language', '"hi"'));
  await page.reload();
  await inHindi(page);
});
