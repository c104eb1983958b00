import { type APIRequestContext, type Page, expect } from '@playwright/test';
import { field } from './buying-steps';
import { states } from './kitchen-pictures';
import { press, sheet } from './kitchen-steps';
import { accessible } from './page';
import { owner } from './staff-steps';

const stores = '/api/v1/stores/mg-road';
export const zonesPath = `${stores}/delivery-zones`;

export interface Zone {
  id: string;
  name: string;
  version: number;
}

/** As somebody else would, without a page. */
export async function byHand(request: APIRequestContext) {
  const session = await request.post('/api/v1/auth/login', { data: owner });
  const { accessToken } = (await session.json()) as { accessToken: string };
  return { headers: { authorization: `Bearer ${accessToken}` } };
}

type Hand = Awaited<ReturnType<typeof byHand>>;

export async function zonesOf(request: APIRequestContext, hand: Hand): Promise<Zone[]> {
  const answer = await request.get(zonesPath, hand);
  return ((await answer.json()) as { items: Zone[] }).items;
}

export const drawing = (page: Page) =>
  page.getByRole('application', { name: 'Map to draw the zone on' });
export const corner = (page: Page, number: number) =>
  page.getByRole('button', { name: new RegExp(`^Corner ${number}:`) });

export async function beginZone(page: Page, name: string, kind: string): Promise<void> {
  await press(page, 'Add a zone');
  await field(page, 'Name').fill(name);
  await sheet(page).getByRole('radio', { name: kind, exact: true }).check();
}

/** Takes hold of a corner with the mouse, and lets it go so far from there. */
async function drag(page: Page, number: number, by: { x: number; y: number }): Promise<void> {
  const box = await corner(page, number).boundingBox();
  const from = {
    x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
    y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
  };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2);
  await page.mouse.move(from.x + by.x, from.y + by.y);
  await page.mouse.up();
}

/** A bow tie, which the server does not take; then the corner is put where it belongs. */
export async function drawZone(page: Page, name: string): Promise<void> {
  await beginZone(page, name, 'Drawn on the map');
  for (const position of [
    { x: 250, y: 120 },
    { x: 450, y: 260 },
    { x: 450, y: 120 },
    { x: 250, y: 260 },
  ]) {
    await drawing(page).click({ position });
  }
  await states(page, 'zone-drawing', 'A zone is drawn', drawing(page));
  await press(page, 'Undo');
  await expect(corner(page, 4)).toHaveCount(0);
  await drawing(page).click({ position: { x: 250, y: 260 } });
  await press(page, 'Close the ring');
  await field(page, 'Costs, ₹, everything else').fill('60');
  await press(page, 'Add it');
  await expect(sheet(page).getByText(/^The line meets itself near 77\.\d+, 12\.\d+/)).toBeVisible();
  await states(page, 'zone-crossing', 'Its line crosses itself', drawing(page));
  await accessible(page);

  await drag(page, 3, { x: -100, y: 200 });
  const first = corner(page, 1);
  const before = await first.getAttribute('aria-label');
  await first.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();
  expect(await first.getAttribute('aria-label')).not.toBe(before);
  await corner(page, 4).focus();
  await page.keyboard.press('Delete');
  await expect(corner(page, 4)).toHaveCount(0);
  await press(page, 'Undo');
  await expect(corner(page, 4)).toHaveCount(1);
}

/** The same in numbers, for who has no mouse. */
export async function typeCorners(page: Page): Promise<void> {
  await page.getByText('Corners in numbers (4)').click();
  await field(page, 'Latitude of corner 2').fill('north');
  await expect(field(page, 'Latitude of corner 2')).toHaveAccessibleDescription(/^Degrees such as/);
  await press(page, 'Undo');
  await press(page, 'Add a corner after corner 1');
  await expect(corner(page, 5)).toHaveCount(1);
  await states(page, 'zone-corners', 'Its corners in numbers', field(page, 'Latitude of corner 2'));
  await accessible(page);
  await press(page, 'Take corner 2 away');
  await expect(corner(page, 5)).toHaveCount(0);
}

export async function priceIt(page: Page): Promise<void> {
  await press(page, 'Add a line');
  await field(page, 'No farther than, km, line 1').fill('3');
  await field(page, 'Costs, ₹, line 1').fill('20');
  await press(page, 'Add a line');
  await press(page, 'Add it');
  await expect(field(page, 'Orders below, ₹, line 2')).toHaveAccessibleDescription(
    'A basket, a distance, or both.',
  );
  await field(page, 'Orders below, ₹, line 2').fill('100');
  await field(page, 'Delivered, line 2').uncheck();
  await field(page, 'Free from, ₹').fill('299');
  await field(page, 'Smallest order, ₹').fill('150');
  await field(page, 'Minutes to ride').fill('35');
  await expect(
    sheet(page).getByText('Within 3 km: ₹20; below ₹100: not delivered; else ₹60; free from ₹299'),
  ).toBeVisible();
  await states(page, 'zone-fees', 'What it costs', field(page, 'Orders below, ₹, line 2'));
  await accessible(page);
}

/** A list with something in it that is no PIN code, pasted as it came. */
export async function listPincodes(page: Page, name: string): Promise<void> {
  await beginZone(page, name, 'By PIN codes');
  await field(page, 'Costs, ₹, everything else').fill('0');
  await field(page, 'PIN codes').fill('990001, 990 002;056001\n99000');
  await press(page, 'Add it');
  await expect(field(page, 'PIN codes')).toHaveAccessibleDescription(
    /^These are no PIN codes: 056001, 99000\./,
  );
  await expect(field(page, 'PIN codes')).toBeFocused();
  await states(page, 'zone-pincodes', 'What is no PIN code is named');
  await accessible(page);
  await field(page, 'PIN codes').fill('990001, 990 002;990001');
  await expect(field(page, 'PIN codes')).toHaveAccessibleDescription(/^2 PIN codes\./);
  await press(page, 'Add it');
  await expect(page.getByText(`${name} is saved.`)).toBeVisible();
}
