import { type APIRequestContext, type Page, expect } from '@playwright/test';
import { field } from './buying-steps';
import { press, sheet } from './kitchen-steps';

/** It is that time for the program, and in the browser. */
export async function at(request: APIRequestContext, page: Page, now: string): Promise<void> {
  expect((await request.put('/api/v1/dev/clock', { data: { now } })).ok()).toBe(true);
  await page.clock.setSystemTime(now);
}

/** Plans from an open day's plus. */
export async function planFor(
  page: Page,
  who: string,
  day: string,
  [from, to]: readonly [string, string],
): Promise<void> {
  await page.getByRole('button', { name: `Add a shift for ${who} on ${day}` }).click();
  await expect(field(page, 'Who').getByRole('option', { selected: true })).toHaveText(who);
  await field(page, 'From').fill(from);
  await field(page, 'To').fill(to);
  await press(page, 'Add the shift');
}

/** A shift by whose it is and when. */
export const shift = (page: Page, who: string, day: string, span: string) =>
  page.getByRole('button', { name: `Change ${who}, ${day}, ${span}`, exact: true });

export async function closeSheet(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
}
