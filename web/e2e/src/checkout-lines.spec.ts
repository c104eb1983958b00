import { expect } from '@playwright/test';
import { fillCart } from './account-steps';
import { openAt, phone, picture, test } from './page';

test('a dish that an older version kept without its slug is changed at checkout', async ({
  browser,
}) => {
  const page = await openAt(browser, phone);
  await fillCart(page);
  await expect
    .poll(() =>
      page.evaluate(() => {
        const key = Object.keys(localStorage).find((name) => name.startsWith('shikanji.cart.'));
        if (key === undefined) return 0;
        const lines = JSON.parse(localStorage.getItem(key) ?? '[]') as { slug?: string }[];
        lines.forEach((line) => delete line.slug);
        localStorage.setItem(key, JSON.stringify(lines));
        return lines.length;
      }),
    )
    .toBe(1);
  await page.goto('/checkout');
  await page.getByRole('button', { name: 'Change: Traditional Shikanji' }).click();
  const sheet = page.getByRole('dialog', { name: 'Traditional Shikanji' });
  const note = sheet.getByLabel('A note for the kitchen');
  await expect(note).toBeVisible();
  await picture(page, 'checkout-change-phone');
  await note.fill('No ice');
  await sheet.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByText('No ice')).toBeVisible();
});
