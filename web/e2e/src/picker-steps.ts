import { type Page, expect } from '@playwright/test';
import { states } from './kitchen-pictures';
import { press, sheet } from './kitchen-steps';
import { accessible } from './page';

const choice = (page: Page, name: string | RegExp) => sheet(page).getByRole('radio', { name });

/** Which stores bring it to a PIN code: one, several, none. */
export async function byPin(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Change store/ }).click();
  await expect(sheet(page).getByRole('radio', { name: 'Koramangala' })).toBeVisible();
  await states(page, 'stores', 'The stores');
  await accessible(page);
  await sheet(page).getByLabel('PIN code').fill('5600');
  await press(page, 'Check');
  await expect(sheet(page).getByLabel('PIN code')).toHaveAccessibleDescription('Six digits.');
  await sheet(page).getByLabel('PIN code').fill('560095');
  await sheet(page).getByLabel('PIN code').press('Enter');
  const serving = sheet(page).getByRole('group', { name: 'Delivers to 560095' });
  await expect(serving.getByRole('radio').first()).toHaveAccessibleName(
    'Koramangala, Suits you best',
  );
  await expect(serving.getByRole('radio')).toHaveCount(2);
  await expect(serving.getByText('Delivery ₹40, free from ₹299, in about 32 min')).toHaveCount(2);
  await states(page, 'stores-pin', 'Who brings it to a PIN code');
  await accessible(page);
  await sheet(page).getByLabel('PIN code').fill('400001');
  await press(page, 'Check');
  await expect(
    sheet(page).getByText('None of our stores delivers to 400001 yet. You can pick up at any', {
      exact: false,
    }),
  ).toBeVisible();
  await states(page, 'stores-none', 'Nobody brings it there');
  await accessible(page);
}

/** The device may not tell, then it does; nothing is asked before somebody presses for it. */
export async function byPlace(page: Page): Promise<void> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/1[28]\.\d+/.test(new URL(request.url()).search + (request.postData() ?? ''))) {
      asked.push(new URL(request.url()).pathname);
    }
  });
  await page.goto('/menu');
  await page.getByRole('button', { name: /^Change store/ }).click();
  await press(page, 'Use my location');
  await expect(sheet(page).getByRole('alert')).toHaveText(/may not tell us where you are/);
  await states(page, 'place-refused', 'The place is not told');
  await accessible(page);
  expect(asked).toEqual([]);

  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation(null);
  await press(page, 'Use my location');
  await expect(sheet(page).getByRole('alert')).toHaveText(/does not know where it is/);
  await states(page, 'place-unknown', 'The place is not known');
  await page.evaluate(() => {
    const late = { code: 3 } as GeolocationPositionError;
    navigator.geolocation.getCurrentPosition = (_, failed) => failed?.(late);
  });
  await press(page, 'Use my location');
  await expect(sheet(page).getByRole('alert')).toHaveText(/takes too long/);
  await page.reload();
  await page.getByRole('button', { name: /^Change store/ }).click();
  await page.context().setGeolocation({ latitude: 12.93, longitude: 77.62 });
  await press(page, 'Use my location');
  const serving = sheet(page).getByRole('group', { name: 'Delivers to your location' });
  await expect(serving.getByRole('radio').first()).toHaveAccessibleName(/^Koramangala/);
  await expect(serving.getByText(/^\d+(\.\d)? k?m$/).first()).toBeVisible();
  await states(page, 'place', 'Who brings it here');
  await accessible(page);
  await page.context().setGeolocation({ latitude: 18.93, longitude: 72.83 });
  await press(page, 'Use my location');
  await expect(sheet(page).getByText(/at the nearest for instance/)).toBeVisible();
  await expect(
    sheet(page)
      .getByText(/^8\d\d km$/)
      .first(),
  ).toBeVisible();
  await states(page, 'place-far', 'Far from all stores');
  expect(new Set(asked)).toEqual(new Set(['/api/v1/stores/serving']));
}

/** A chain of more stores than one reads. */
export async function amongMany(page: Page): Promise<void> {
  await page.goto('/menu');
  await page.getByRole('button', { name: /^Change store/ }).click();
  await expect(sheet(page).getByRole('radio')).toHaveCount(58);
  await states(page, 'stores-many', 'Many stores');
  await sheet(page).getByLabel('Name, city or PIN code').fill('mumbai colaba');
  await expect(sheet(page).getByText('7 stores', { exact: true })).toBeAttached();
  await choice(page, 'Colaba 3').check();
  await states(page, 'stores-named', 'Found by name');
  await accessible(page);
  await sheet(page).getByLabel('Name, city or PIN code').fill('Pune');
  await expect(sheet(page).getByText('No store goes by “Pune”.')).toBeVisible();
}

/** Times and stores, for who reads Hindi. */
export async function inHindi(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'समय चुनिए' }).click();
  await expect(choice(page, 'दोपहर 2:00 – 2:30, सूर्यास्त से पहले')).toBeVisible();
  await states(page, 'times-hindi', 'Times in Hindi');
  await accessible(page);
  await choice(page, 'शाम 6:30 – 7:00').check();
  await page.keyboard.press('Enter');
  await expect(page.getByText('मंगलवार 24 नव॰, शाम 6:30 – 7:00')).toBeVisible();
  const when = page.getByRole('region', { name: 'कब' });
  await states(page, 'when-hindi', 'A time in Hindi', when);
  await accessible(page);
  await page.getByRole('button', { name: /^दुकान बदलिए/ }).click();
  await sheet(page).getByLabel('पिन कोड').fill('560095');
  await press(page, 'देखिए');
  await expect(sheet(page).getByRole('group', { name: /^560095 तक/ })).toBeVisible();
  await states(page, 'stores-hindi', 'Stores in Hindi');
  await accessible(page);
}
