import { expect } from '@playwright/test';
import { look } from './account-steps';
import { openAt, openNow, phone, test } from './page';
import { joined, owner, signInToConsole, to } from './staff-steps';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

test('on a phone: what staff did, narrowed by day, person and what it was done to', async ({
  browser,
}) => {
  const page = await openNow(browser, phone);
  const neha = await joined(browser, 'Neha', 'chef');
  await signInToConsole(page, owner);
  await to(page, 'Audit', 'Audit log');
  const line = page.getByRole('listitem').filter({ hasText: 'Neha (chef) joined as chef' });
  await expect(line.first()).toBeVisible();
  await look(page, 'audit');
  await line.first().getByText('Details').click();
  await line.first().getByRole('button', { name: 'Only what was done to this' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'invited' })).toHaveCount(1);
  await page.getByText('Details').first().click();
  await look(page, 'audit-subject');
  await page.getByLabel('To', { exact: true }).fill('2020-01-31');
  await expect(page.getByRole('heading', { name: 'Nothing like that was noted' })).toBeVisible();
  await page.getByLabel('From', { exact: true }).fill('2020-02-01');
  await expect(page.getByLabel('To', { exact: true })).toHaveAccessibleDescription(
    /comes after the last/,
  );
  await look(page, 'audit-backwards');
  await page.route('**/admin/audit*', (route) =>
    route.fulfill({ status: 403, json: { code: 'not_allowed', status: 403 } }),
  );
  await page.goto('/console/audit');
  await expect(page.getByRole('link', { name: 'Audit' })).toBeInViewport({ ratio: 0.9 });
  await expect(page.getByRole('alert')).toHaveText(/The lines could not be loaded/);
  await look(page, 'audit-failed');

  const chef = await openAt(browser, phone);
  await signInToConsole(chef, neha);
  await chef.waitForURL(/\/console\/board/);
  await expect(chef.getByRole('link', { name: 'Customers' })).toHaveCount(0);
  await chef.goto('/console/customers');
  await chef.waitForURL(/\/console\/board/);
});
