import { expect } from '@playwright/test';
import { linkFor, look } from './account-steps';
import { openAt, phone, test } from './page';

test.describe.configure({ timeout: 180_000 });

test('whoever is invited joins by the link in the mail', async ({ browser }) => {
  const page = await openAt(browser, phone);
  const email = `neha.${Date.now()}@example.in`;
  const session = await page.request.post('/api/v1/auth/login', {
    data: { email: 'manager@jainshikanji.com', password: 'manager123' },
  });
  const { accessToken } = (await session.json()) as { accessToken: string };
  const invited = await page.request.post('/api/v1/stores/mg-road/staff', {
    data: { name: 'Neha', email, role: 'cashier' },
    headers: { authorization: `Bearer ${accessToken}` },
  });
  expect(invited.status()).toBe(201);

  const link = await linkFor(page.request, email, '/console/join');
  await page.goto(link);
  await expect(page.getByText(`Hello Neha. Choose a password`)).toBeVisible();
  expect(page.url()).not.toContain('#');
  await look(page, 'console-join');
  await page.getByLabel('New password').fill('salt and mint and cumin');
  await page.getByRole('button', { name: 'Join' }).click();

  await expect(page.getByRole('navigation', { name: 'Console' })).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This link is over' })).toBeFocused();
  await look(page, 'console-join-over');
});
