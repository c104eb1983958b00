import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { field, manager } from './buying-steps';
import { contactSheet, states } from './kitchen-pictures';
import { press, sheet, staysWhenAsked } from './kitchen-steps';
import { accessible, lunch, openAt, phone, tablet, test } from './page';
import { at, closeSheet, planFor, shift } from './roster-steps';
import { joined, signInToConsole, to } from './staff-steps';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 240_000 });

/** A Tuesday at ten past ten in the morning, in Bengaluru. */
const morning = '2026-11-24T04:40:00Z';
const evening = '2026-11-24T12:30:00Z';

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: morning } })).ok()).toBe(true);
});

test.afterAll(async ({ browser, request }) => {
  // as it is for the tests that come after
  await request.put('/api/v1/dev/clock', { data: { now: lunch } });
  await contactSheet(browser, 'roster');
});

test('a manager plans a week and copies it, a chef comes and goes, and the manager corrects it', async ({
  browser,
  request,
}) => {
  const chef = await joined(browser, 'Tejal', 'chef');
  const page = await openAt(browser, tablet);
  await at(request, page, morning);
  await signInToConsole(page, manager);
  await to(page, 'Roster');
  await expect(page.getByRole('heading', { name: '23–29 Nov 2026' })).toBeVisible();
  await expect(page.getByText(/^Nothing is planned in this week yet/)).toBeVisible();
  await states(page, 'roster-empty', 'A week without shifts');
  await accessible(page);

  await planFor(page, 'Tejal', 'Tue 24 Nov', ['10:00', '18:00']);
  await expect(page.getByText('Tejal is to work on Tue 24 Nov.')).toBeVisible();
  await planFor(page, 'Charu Doshi', 'Wed 25 Nov', ['18:00', '02:00']);
  await expect(shift(page, 'Charu Doshi', 'Wed 25 Nov', '6:00 pm–2:00 am')).toBeVisible();
  await planFor(page, 'Tejal', 'Tue 24 Nov', ['17:30', '20:00']);
  await expect(field(page, 'From')).toHaveAccessibleDescription(
    'Tejal is to work at Jain Shikanji MG Road on Tue 24 Nov from 10:00 to 18:00.',
  );
  await states(page, 'shift-overlaps', 'A shift that overlaps another');
  await accessible(page);
  await page.keyboard.press('Escape');
  await staysWhenAsked(page);
  await field(page, 'From').fill('18:30');
  await press(page, 'Add the shift');
  await expect(shift(page, 'Tejal', 'Tue 24 Nov', '6:30 pm–8:00 pm')).toBeVisible();
  const tuesday = shift(page, 'Tejal', 'Tue 24 Nov', '10:00 am–6:00 pm');
  await tuesday.press('Enter');
  await field(page, 'Station').fill('Fryer');
  await field(page, 'Note').fill('Shows Omi the fryer');
  await press(page, 'Save');
  await expect(page.getByText('The shift of Tejal is changed.')).toBeVisible();
  await shift(page, 'Tejal', 'Tue 24 Nov', '6:30 pm–8:00 pm').click();
  await press(page, 'Delete the shift');
  await press(page, 'Yes, delete it');
  await expect(shift(page, 'Tejal', 'Tue 24 Nov', '6:30 pm–8:00 pm')).toHaveCount(0);

  const hers = await openAt(browser, phone);
  await at(request, hers, morning);
  await signInToConsole(hers, chef);
  await to(hers, 'My shifts');
  await expect(hers.getByText('Tue 24 Nov, 10:00 am–6:00 pm')).toBeVisible();
  await states(hers, 'my-shifts', 'My shifts, not clocked in');
  await accessible(hers);
  await press(hers, 'Clock in');
  await expect(hers.getByText('You are in at Jain Shikanji MG Road')).toBeVisible();
  await expect(hers.getByText(/10 min late/).first()).toBeVisible();
  await at(request, hers, evening);
  await hers.reload();
  await expect(hers.getByRole('timer')).toHaveText('7 h 50 min');
  await states(hers, 'my-shifts-in', 'My shifts, clocked in');
  await accessible(hers);

  await at(request, page, evening);
  await page.reload();
  await expect(tuesday).toHaveText(/In, 10 min late/);
  await states(page, 'roster', 'A planned week');
  await accessible(page);
  await page.getByRole('link', { name: 'Hours', exact: true }).click();
  await expect(page.getByText('Since 10:10 am, 7 h 50 min')).toBeVisible();
  await states(page, 'hours-open', 'Hours, with somebody in');
  await press(hers, 'Clock out');
  await expect(hers.getByText('You are out, after 7 h 50 min.')).toBeVisible();

  await page.reload();
  await expect(page.getByText('Nobody is clocked in.')).toBeVisible();
  await page.getByRole('button', { name: /^Correct Tejal, Tue 24 Nov/ }).click();
  await field(page, 'From').fill('10:00');
  await press(page, 'Save');
  await expect(field(page, 'Why')).toHaveAccessibleDescription('Say why, in a few words.');
  await states(page, 'clocking-correct', 'Hours are corrected, with a reason');
  await accessible(page);
  await field(page, 'Why').fill('The tablet was off');
  await press(page, 'Save');
  await expect(page.getByText('The hours of Tejal are corrected.')).toBeVisible();
  await expect(page.getByText('Changed by Manoj Mehta: The tablet was off')).toBeVisible();
  const download = page.waitForEvent('download');
  await press(page, 'As a file');
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toMatch(/Tejal,chef,2026-11-24,480,480,\r\n/);
  await states(page, 'hours', 'Hours, planned and worked');
  await accessible(page);

  await hers.reload();
  await expect(hers.getByText('Changed by Manoj Mehta: The tablet was off')).toBeVisible();
  await states(hers, 'my-shifts-corrected', 'My shifts, corrected');

  await page.getByRole('link', { name: 'Roster', exact: true }).last().click();
  await page.getByRole('link', { name: 'The week after' }).click();
  await expect(page).toHaveURL(/week=2026-11-30/);
  await planFor(page, 'Charu Doshi', 'Wed 2 Dec', ['20:00', '23:00']);
  await expect(shift(page, 'Charu Doshi', 'Wed 2 Dec', '8:00 pm–11:00 pm')).toBeVisible();
  await press(page, 'Copy a week');
  await states(page, 'roster-copy', 'A week is copied');
  await press(page, 'Copy it');
  await expect(sheet(page).getByRole('heading', { name: '1 shift is copied.' })).toBeVisible();
  await expect(
    sheet(page).getByText(/Charu Doshi is to work at .* from 20:00 to 23:00/),
  ).toBeVisible();
  await states(page, 'roster-copied', 'What was left out is named');
  await accessible(page);
  await closeSheet(page);
  await expect(shift(page, 'Tejal', 'Tue 1 Dec', '10:00 am–6:00 pm')).toBeVisible();
});

test('on a phone a day at a time, and a rider comes straight to the clock', async ({
  browser,
  request,
}) => {
  const page = await openAt(browser, phone, { colorScheme: 'dark' });
  await at(request, page, morning);
  await signInToConsole(page, manager);
  await page.route('**/api/v1/stores/*/roster*', (route) => route.abort());
  await to(page, 'Roster');
  await expect(page.getByText('The week could not be loaded.', { exact: false })).toBeVisible();
  await states(page, 'roster-failed', 'The week could not be loaded');
  await page.unroute('**/api/v1/stores/*/roster*');
  await press(page, 'Try again');
  await page.getByRole('button', { name: 'Thu 26', exact: true }).click();
  await expect(page).toHaveURL(/day=2026-11-26/);
  await planFor(page, 'Ravi Gowda', 'Thu 26 Nov', ['11:00', '19:00']);
  await expect(shift(page, 'Ravi Gowda', 'Thu 26 Nov', '11:00 am–7:00 pm')).toBeVisible();
  await states(page, 'roster-day', 'A day of the week, in the dark');
  await accessible(page);

  const his = await openAt(browser, phone, { colorScheme: 'dark' });
  await at(request, his, morning);
  await signInToConsole(his, { email: 'rider@jainshikanji.com', password: 'rider123' });
  await expect(his.getByRole('heading', { name: 'My shifts', level: 1 })).toBeVisible();
  await expect(his.getByText('Thu 26 Nov, 11:00 am–7:00 pm')).toBeVisible();
  await press(his, 'Clock in');
  await expect(his.getByRole('timer')).toHaveText('0 min');
  await states(his, 'my-shifts-rider', 'A rider is in');
  await accessible(his);
  await press(his, 'Clock out');
  await expect(his.getByText('You are not clocked in.')).toBeVisible();
});
