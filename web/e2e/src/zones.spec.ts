import { expect } from '@playwright/test';
import { field, manager } from './buying-steps';
import { contactSheet, states } from './kitchen-pictures';
import { press, sheet } from './kitchen-steps';
import { accessible, lunch, openAt, phone, tablet, test } from './page';
import { owner, signInToConsole } from './staff-steps';
import { askWhoServes, beBeaten, uploadShape } from './zones-asking-steps';
import { changeCapacity, seeStreets } from './capacity-steps';
import {
  beginZone,
  byHand,
  drawing,
  drawZone,
  listPincodes,
  priceIt,
  typeCorners,
  zonesOf,
  zonesPath,
} from './zones-steps';

const demo = ['Own area', 'Border', 'Round about'];
const north = 'North of the lake';
const east = 'Tech park';
const hills = 'The hills';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ mode: 'serial', timeout: 300_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

test.afterAll(async ({ browser, request }) => {
  await request.put('/api/v1/dev/clock', { data: { now: lunch } });
  const other = await byHand(request);
  for (const { id, name } of await zonesOf(request, other)) {
    if (!demo.includes(name)) await request.delete(`${zonesPath}/${id}`, other);
  }
  const { headers } = other;
  if (before) await request.put('/api/v1/stores/mg-road', { data: before, headers });
  await contactSheet(browser, 'zones', 45);
});

/** What is changed of the store's settings, as it was. */
let before: { slots: object; stations: object[]; prepMinutes: number } | undefined;

const toZones = '/console/stores/mg-road?part=zones';

test('an owner draws a zone, prices it, and is told when somebody was faster', async ({
  browser,
  request,
}) => {
  const page = await openAt(browser, tablet);
  const asked = new Set<string>();
  page.on('request', (one) => asked.add(new URL(one.url()).origin));
  await signInToConsole(page, owner);
  await expect(page).toHaveURL(/board/);
  await page.goto(toZones);
  const rows = page.getByRole('list', { name: /^Zones, in the order/ }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(rows.last()).toHaveText(/Round about.*10 km around the store.*₹40; free from ₹299/);
  await states(page, 'zones', 'Zones of a store');
  await accessible(page);

  await drawZone(page, north);
  await typeCorners(page);
  await priceIt(page);
  await press(page, 'Add it');
  await expect(page.getByText(`${north} is saved.`)).toBeVisible();
  await expect(rows).toHaveCount(4);

  await beBeaten(page, request, north);
  // nothing is loaded from anywhere else
  expect([...asked]).toEqual([new URL(page.url()).origin]);
});

test('zones come from files and lists, and an address is asked about', async ({ browser }) => {
  const page = await openAt(browser, tablet);
  await signInToConsole(page, owner);
  await expect(page).toHaveURL(/board/);
  await page.goto(toZones);
  await listPincodes(page, east);

  await uploadShape(page, hills);
  const rows = page.getByRole('listitem');
  await expect(rows.filter({ hasText: hills }).first()).toContainText('Not delivered');

  await askWhoServes(page);
  await press(page, `Look at ${hills}`);
  await press(page, 'Delete it');
  await press(page, 'Yes, delete it');
  await expect(page.getByText(`${hills} is deleted.`)).toBeVisible();
  await expect(page.getByRole('button', { name: `Look at ${hills}` })).toHaveCount(0);
});

test('a manager draws on a phone, in the dark', async ({ browser }) => {
  const page = await openAt(browser, phone, { colorScheme: 'dark', hasTouch: true });
  await signInToConsole(page, manager);
  await expect(page).toHaveURL(/board/);
  await page.goto(toZones);
  await expect(page.getByRole('application', { name: /^Map of the zones/ })).toBeVisible();
  await states(page, 'zones-dark', 'Zones, in the dark');
  await accessible(page);
  await beginZone(page, 'Around the corner', 'Within a radius');
  await field(page, 'Radius, km').fill('1.5');
  await sheet(page).getByRole('radio', { name: 'another point' }).check();
  await drawing(page).tap({ position: { x: 200, y: 150 } });
  await expect(field(page, 'Latitude')).toHaveValue(/^1[23]\.\d+$/);
  await states(page, 'zone-radius', 'A radius around another point', field(page, 'Latitude'));
  await accessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    phone.width,
  );
});

test('a manager says how much a slot takes, and sees what guests are offered', async ({
  browser,
  request,
}) => {
  const answer = await request.get('/api/v1/stores/mg-road');
  const { slots, stations, prepMinutes } = (await answer.json()) as NonNullable<typeof before>;
  before = { slots, stations, prepMinutes };
  const page = await openAt(browser, tablet);
  await signInToConsole(page, manager);
  await expect(page).toHaveURL(/board/);
  await page.goto('/console/stores/mg-road');
  await changeCapacity(page, request);
});

test('streets are behind the map where the server is set to have them', ({ browser }) =>
  seeStreets(browser));
