import { type APIRequestContext, type Page, expect } from '@playwright/test';
import { field } from './buying-steps';
import { states } from './kitchen-pictures';
import { press, sheet } from './kitchen-steps';
import { accessible } from './page';
import { beginZone, byHand, corner, drawing, zonesOf, zonesPath } from './zones-steps';

/** Somebody else changes the zone while it is open. */
export async function beBeaten(
  page: Page,
  request: APIRequestContext,
  name: string,
): Promise<void> {
  await press(page, `Look at ${name}`);
  await field(page, 'Minutes to ride').fill('40');
  const other = await byHand(request);
  const made = (await zonesOf(request, other)).find((zone) => zone.name === name);
  const data = { rank: 3, rideMinutes: 45 };
  expect((await request.put(`${zonesPath}/${made?.id}`, { data, ...other })).status()).toBe(200);
  await press(page, 'Save');
  await expect(page.getByText(/^Somebody changed this meanwhile.*minutes to ride/)).toBeVisible();
  await expect(field(page, 'Rank')).toHaveValue('3');
  await expect(field(page, 'Minutes to ride')).toHaveValue('40');
  await states(
    page,
    'zone-stale',
    'Somebody was faster',
    page.getByText(/^Somebody changed this meanwhile/),
  );
  await press(page, 'Close');
  await expect(sheet(page).getByText('What you changed is not saved yet.')).toBeVisible();
  await press(page, 'Stay here');
  await press(page, 'Save');
  await expect(page.getByText(`${name} is saved.`)).toBeVisible();
}

/** Lines that were drawn elsewhere; a point is none. */
export async function uploadShape(page: Page, name: string): Promise<void> {
  await beginZone(page, name, 'Drawn on the map');
  await page.getByText('From GeoJSON').click();
  const file = (text: string) => ({
    name: 'hills.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(text),
  });
  await field(page, 'From a file').setInputFiles(file('{"type":"Point","coordinates":[77,12]}'));
  await expect(field(page, 'GeoJSON')).toHaveAccessibleDescription(/^This is no GeoJSON/);
  const ring = [
    [77.45, 12.85],
    [77.55, 12.85],
    [77.5, 12.8],
    [77.45, 12.85],
  ];
  const feature = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  await field(page, 'From a file').setInputFiles(file(JSON.stringify(feature)));
  await expect(corner(page, 3)).toHaveAccessibleName('Corner 3: 12.8, 77.5');
  await press(page, 'Show everything');
  await states(page, 'zone-file', 'Drawn from a file', drawing(page));
  await accessible(page);
  await field(page, 'Delivered, everything else').uncheck();
  await press(page, 'Add it');
  await expect(page.getByText(`${name} is saved.`)).toBeVisible();
}

/** By PIN code, in vain, and by a click. */
export async function askWhoServes(page: Page): Promise<void> {
  await field(page, 'PIN code').fill('560001');
  await press(page, 'Ask');
  await expect(page.getByText('Jain Shikanji MG Road, by zone 1, Own area')).toBeVisible();
  await expect(
    // how long it takes is the store's own matter, which other tests change
    page.getByText(/^₹40, free from ₹299, smallest order ₹0, \d+ min from now$/),
  ).toBeVisible();
  await field(page, 'PIN code').fill('110001');
  await press(page, 'Ask');
  await expect(page.getByText('No zone of this store lists 110001.')).toBeVisible();
  await field(page, 'PIN code').fill('');
  await page.getByRole('application', { name: /^Map of the zones/ }).click();
  await expect(page.getByText(/^Point 12\.\d+, 77\.\d+/)).toBeVisible();
  await press(page, 'Ask');
  await expect(page.getByText(/^Jain Shikanji MG Road, by zone \d, Round about/)).toBeVisible();
  await states(
    page,
    'zones-asked',
    'Who serves a point',
    page.getByText('Who serves this address?'),
  );
  await accessible(page);
}
