import { expect } from '@playwright/test';
import { look, open, somebody } from './account-steps';
import { openAt, phone, test } from './page';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

test('a name is changed, and addresses are written, corrected, preferred and removed', async ({
  browser,
}) => {
  const page = await openAt(browser, phone);
  await open(page, somebody('Meera Shah'));
  await page.goto('/account');
  await page.getByLabel('Name', { exact: true }).fill('Meera Jain');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Hello, Meera Jain' })).toBeVisible();
  await look(page, 'profile-changed');

  await page.getByRole('link', { name: 'Addresses' }).click();
  await expect(page.getByText('No address saved yet.')).toBeVisible();
  const add = async (line: string, pincode: string, label: string) => {
    await page.getByRole('button', { name: 'Add an address' }).click();
    const form = page.getByRole('form', { name: 'New address' });
    await form.getByLabel('PIN code').fill(pincode);
    await form.getByLabel(/^House/).fill(line);
    await form.getByLabel('City').fill('Bengaluru');
    await form.getByLabel('State').fill('Karnataka');
    await form.getByLabel('Label').fill(label);
    await form.getByRole('button', { name: 'Save address' }).click();
    return form;
  };
  const form = await add('12, Residency Road', '56', 'Home');
  await expect(form.getByLabel('PIN code')).toHaveAccessibleDescription(/six digits/i);
  await look(page, 'address-wrong');
  await form.getByLabel('PIN code').fill('560025');
  await form.getByRole('button', { name: 'Save address' }).click();
  const home = page.getByRole('listitem').filter({ hasText: 'Home' });
  await expect(home.getByText('Default', { exact: true })).toBeVisible();
  await add('7, Church Street', '560001', 'Work');
  const work = page.getByRole('listitem').filter({ hasText: 'Work' });
  await work.getByRole('button', { name: 'Use this one by default' }).click();
  await expect(work.getByText('Default', { exact: true })).toBeVisible();
  await expect(home.getByText('Default', { exact: true })).toHaveCount(0);
  await look(page, 'addresses');

  await home.getByRole('button', { name: 'Edit: Home' }).click();
  await page
    .getByRole('form', { name: 'Edit' })
    .getByLabel(/^House/)
    .fill('14, Residency Road');
  await page.getByRole('button', { name: 'Save address' }).click();
  await expect(home.getByText(/14, Residency Road/)).toBeVisible();
  await work.getByRole('button', { name: 'Remove: Work' }).click();
  await work.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(work).toHaveCount(0);
  await expect(home.getByText('Default', { exact: true })).toBeVisible();
});
