import { type APIRequestContext, type Browser, type Page, expect } from '@playwright/test';
import { field } from './buying-steps';
import { states } from './kitchen-pictures';
import { press } from './kitchen-steps';
import { accessible, openAt, tablet } from './page';
import { owner, signInToConsole } from './staff-steps';
import { started } from './start-program';
import { part } from './stores-steps';

const slot = '2026-11-25T08:30:00Z';

/** A samosa for the one place that a slot has; answers how the place is given back. */
async function takePlace(request: APIRequestContext): Promise<() => Promise<void>> {
  const guest = { email: 'customer@demo.com', password: 'demo123' };
  const session = await request.post('/api/v1/auth/login', { data: guest });
  const { accessToken } = (await session.json()) as { accessToken: string };
  const headers = { authorization: `Bearer ${accessToken}` };
  const quoted = await request.post('/api/v1/orders/quote', {
    headers,
    data: {
      storeId: 'mg-road',
      fulfilment: { type: 'pickup', slot },
      items: [{ productId: 'samosa', quantity: 1, options: [] }],
      paymentMethod: 'counter',
    },
  });
  const { quoteToken } = (await quoted.json()) as { quoteToken: string };
  const placed = await request.post('/api/v1/orders', {
    headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
    data: { quoteToken, paymentMethod: 'counter' },
  });
  expect(placed.status()).toBe(201);
  const { id } = (await placed.json()) as { id: string };
  return async () => {
    const data = { reason: 'Nobody is hungry' };
    const cancelled = await request.post(`/api/v1/orders/${id}/cancel`, { headers, data });
    expect(cancelled.ok()).toBe(true);
  };
}

/** Fewer, longer slots with one place each, one of which is taken. */
export async function changeCapacity(page: Page, request: APIRequestContext): Promise<void> {
  await part(page, 'Slots and capacity');
  const slots = page.getByRole('list', { name: /^Slots on/ }).getByRole('listitem');
  await expect(slots.first()).toHaveText(/2:00 – 2:30 pm.*free.*before sunset/);
  await expect(page.getByText('20 orders each 30 minutes, today and 2 days after.')).toBeVisible();
  const usual = await slots.count();
  await field(page, 'Orders in a slot').fill('0');
  await press(page, 'Save');
  await expect(field(page, 'Orders in a slot')).toHaveAccessibleDescription(
    /^A whole number from 1/,
  );
  await field(page, 'Orders in a slot').fill('1');
  await field(page, 'A slot has').selectOption('60 minutes');
  await field(page, 'Shared fryer, minutes of work').fill('90');
  await expect(field(page, 'Shared fryer, minutes of work')).toHaveAccessibleDescription(
    'As 1.5 pairs of hands who work all of 60 min.',
  );
  await states(page, 'slots', 'Slots and capacity', field(page, 'Shared fryer, minutes of work'));
  await accessible(page);
  await press(page, 'Save');
  await expect(page.getByText('Slots and capacity are saved.')).toBeVisible();
  await expect(
    page.getByText(
      'One order each 60 minutes, today and 2 days after; Shared fryer 90 minutes of work.',
    ),
  ).toBeVisible();
  await expect.poll(() => slots.count()).toBeLessThan(usual);

  // the settings' own form is of the same version, and was looked at before
  await part(page, 'Settings');
  const minutes = Number(await field(page, 'Minutes to prepare').inputValue());
  await field(page, 'Minutes to prepare').fill(String(minutes + 1));
  await press(page, 'Save');
  await expect(page.getByText(/is saved\.$/)).toBeVisible();
  await expect(page.getByText(/^Somebody changed this meanwhile/)).toHaveCount(0);
  await part(page, 'Slots and capacity');

  const giveBack = await takePlace(request);
  await field(page, 'Day').fill('2026-11-25');
  await expect(slots.filter({ hasText: '2:00 – 3:00 pm' })).toContainText('full');
  await states(page, 'slots-full', 'One of them is taken', page.getByText(/free, 1 full/));
  await accessible(page);
  await giveBack();
  await field(page, 'Day').fill('2026-12-24');
  await expect(page.getByText(/That is too far ahead: 2 days/)).toBeVisible();
  await states(page, 'slots-none', 'Why there are none', page.getByText(/That is too far ahead/));
  await press(page, 'Thu, 26 Nov');
  await expect(page.getByText(/free, 0 full/)).toBeVisible();
}

const square = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256">
  <rect width="256" height="256" fill="#e8e4d8"/><path d="M0 90h256M120 0v256" stroke="#fff" stroke-width="14"/>
  <text x="20" y="60" font-size="20">streets</text></svg>`;

/** A program that is set to have squares behind the map, of which every other does not come. */
export async function seeStreets(browser: Browser): Promise<void> {
  const program = await started({
    options: ['--map-tiles', 'https://tile.example/{z}/{x}/{y}.svg'],
  });
  try {
    const page = await openAt(browser, tablet, { baseURL: program.url });
    let failed = 0;
    await page.route('https://tile.example/**', (route) => {
      const [, x = '0'] = /\/\d+\/(\d+)\//.exec(route.request().url()) ?? [];
      if (Number(x) % 2 === 0) {
        return route.fulfill({ body: square, contentType: 'image/svg+xml' });
      }
      failed += 1;
      return route.abort();
    });
    await signInToConsole(page, owner);
    await expect(page).toHaveURL(/board/);
    await page.goto('/console/stores/mg-road?part=zones');
    await expect(page.getByText('© OpenStreetMap contributors')).toBeVisible();
    const squares = page.locator('image[href^="https://tile.example/"]');
    await expect(squares.first()).toBeVisible();
    await expect.poll(() => failed).toBeGreaterThan(0);
    // what did not come is taken away, and the grid is behind it
    await expect
      .poll(() =>
        squares.evaluateAll((all) =>
          all.every((one) => /\/\d*[02468]\/\d+\.svg$/.test(one.getAttribute('href') ?? '')),
        ),
      )
      .toBe(true);
    await states(page, 'zones-streets', 'With streets, of which some do not come');
    await accessible(page);
  } finally {
    await program.stop();
  }
}
