import { type APIRequestContext, expect } from '@playwright/test';
import { field, manager } from './buying-steps';
import { contactSheet, states } from './kitchen-pictures';
import { press } from './kitchen-steps';
import { accessible, lunch, openAt, phone, tablet, test } from './page';
import { owner, signInToConsole, to } from './staff-steps';
import { closeForGood, endEarly, pauseAndResume } from './stores-now-steps';
import { giveHours, makeStore, markDays, part } from './stores-steps';

const jayanagar = 'Jain Shikanji Jayanagar';
const mgRoad = 'Jain Shikanji MG Road';
const chef = { email: 'chef@jainshikanji.com', password: 'chef123' };

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ mode: 'serial', timeout: 300_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

test.afterAll(({ browser }) => contactSheet(browser, 'stores', 45));

/** As somebody else would, without a page. */
async function byHand(request: APIRequestContext) {
  const session = await request.post('/api/v1/auth/login', { data: manager });
  const { accessToken } = (await session.json()) as { accessToken: string };
  return { headers: { authorization: `Bearer ${accessToken}` } };
}

test('an owner makes a store, gives it hours, pauses it, and closes it for good', async ({
  browser,
}) => {
  const page = await openAt(browser, tablet);
  await signInToConsole(page, owner);
  await to(page, 'Stores');
  await expect(page.getByText('Everything is as usual.')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: mgRoad })).toHaveText(
    /MGR.*Bengaluru.*Open until 11:00 pm/,
  );
  await states(page, 'stores', 'Stores');
  await accessible(page);
  await makeStore(page, jayanagar);
  await giveHours(page);
  await markDays(page);
  await pauseAndResume(page);

  await page.getByRole('link', { name: 'All stores' }).click();
  await expect(page.getByRole('link', { name: `See ${jayanagar} now` })).toHaveCount(3);
  await states(page, 'stores-abnormal', 'Not everything is as usual');
  await accessible(page);
  await page
    .getByRole('link', { name: `See ${jayanagar} now` })
    .first()
    .click();
  await expect(page).toHaveURL(/part=now/);
  await endEarly(page);
  await closeForGood(page, jayanagar);
});

test('a manager sees to the own store alone, and is told when somebody was faster', async ({
  browser,
  request,
}) => {
  const page = await openAt(browser, phone, { colorScheme: 'dark' });
  await signInToConsole(page, manager);
  await to(page, 'Stores');
  await expect(page.getByRole('link', { name: /^Look at/ })).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'New store' })).toHaveCount(0);
  await page.getByRole('link', { name: `Look at ${mgRoad}` }).click();
  await expect(field(page, 'Name')).toHaveValue(mgRoad);
  await expect(page.getByRole('button', { name: 'Close it for good' })).toHaveCount(0);
  await states(page, 'store-dark', 'Settings, in the dark');
  await accessible(page);

  await field(page, 'Minutes to prepare').fill('14');
  await part(page, 'Hours');
  await page.getByLabel('From, Monday 1').fill('10:00');
  const other = await byHand(request);
  const data = { rideMinutes: 25 };
  expect((await request.put('/api/v1/stores/mg-road', { data, ...other })).status()).toBe(200);
  await part(page, 'Settings');
  await press(page, 'Save');
  await expect(page.getByText(/^Somebody changed this meanwhile/)).toBeVisible();
  await expect(field(page, 'Minutes to ride')).toHaveValue('25');
  await expect(field(page, 'Minutes to prepare')).toHaveValue('14');
  await states(page, 'store-stale', 'Somebody was faster', field(page, 'Minutes to ride'));
  await accessible(page);
  await press(page, 'Save');
  await expect(page.getByText(`${mgRoad} is saved.`)).toBeVisible();

  await part(page, 'Hours');
  await expect(page.getByLabel('From, Monday 1')).toHaveValue('10:00');
  await page.getByRole('link', { name: 'All stores' }).click();
  await press(page, 'Drop the changes');
  await expect(page.getByRole('heading', { name: 'Stores', level: 1 })).toBeVisible();
});

test('a chef sees why no orders come, and changes nothing', async ({ browser, request }) => {
  const other = await byHand(request);
  const until = new Date(Date.parse(lunch) + 45 * 60_000).toISOString();
  const data = { until, reason: 'The fryer is broken', fulfilment: 'delivery' };
  expect((await request.post('/api/v1/stores/mg-road/pause', { data, ...other })).status()).toBe(
    200,
  );
  const page = await openAt(browser, phone);
  await signInToConsole(page, chef);
  await to(page, 'Stores');
  await expect(page.getByRole('listitem').filter({ hasText: 'Delivery paused' })).toHaveText(
    /MG Road.*until 2:15 pm · (45|44) min left.*The fryer is broken/,
  );
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
  await states(page, 'stores-chef', 'What a chef sees');
  await accessible(page);
  expect((await request.delete('/api/v1/stores/mg-road/pause', other)).status()).toBe(200);
});
