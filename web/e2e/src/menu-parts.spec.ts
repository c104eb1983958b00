import { expect } from '@playwright/test';
import { contactSheet, states } from './kitchen-pictures';
import { press, sheet } from './kitchen-steps';
import { accessible, lunch, openAt, phone, tablet, test } from './page';
import { pick } from './products-steps';
import { owner, signInToConsole, to } from './staff-steps';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

test.afterAll(({ browser }) => contactSheet(browser, 'menu'));

test('the owner divides the menu and sells two things together for less', async ({ browser }) => {
  const page = await openAt(browser, tablet);
  await signInToConsole(page, owner);
  await to(page, 'Products');
  const tabs = page.getByRole('navigation', { name: 'Menu' });
  await tabs.getByRole('link', { name: 'Sections' }).click();
  await press(page, 'Add a section');
  await page.getByLabel('Part of').selectOption({ label: 'Chai' });
  await press(page, 'Add it');
  await expect(page.getByText('A name is needed.')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('Winter drinks');
  await states(page, 'section-form', 'A new section');
  await accessible(page);
  await press(page, 'Add it');
  const winter = page.getByRole('button', { name: 'Change Winter drinks' });
  await expect(winter).toBeVisible();
  await states(page, 'sections', 'Sections of the menu');
  await accessible(page);
  await page.getByRole('button', { name: 'Change Chai' }).click();
  await expect(page.getByText('It has parts itself, so it is part of none.')).toBeVisible();
  await press(page, 'Remove it');
  await press(page, 'Yes, remove it');
  await expect(page.getByText('Something stands in this section.', { exact: false })).toBeVisible();
  await sheet(page).getByRole('button', { name: 'Close' }).click();
  await winter.click();
  await press(page, 'Remove it');
  await press(page, 'Yes, remove it');
  await expect(winter).toHaveCount(0);

  await tabs.getByRole('link', { name: 'Combos' }).click();
  await expect(page.getByText('Chai Break')).toBeVisible();
  await states(page, 'combos', 'Combos');
  await accessible(page);
  await press(page, 'Add a combo');
  await page.getByLabel('Name', { exact: true }).fill('Evening Pair');
  const part = (name: string) => page.getByRole('listitem', { name, exact: true });
  await part('Part 1').getByLabel('Name of the part').fill('Cup');
  await pick(part('Cup'), 'Add a product', 'masala chai');
  await press(page, 'Add it');
  await expect(page.getByText('Something has to be there to choose.')).toBeVisible();
  await part('Part 2').getByLabel('Name of the part').fill('Bite');
  await pick(part('Bite'), 'Add a product', 'samosa');
  await pick(part('Bite'), 'Add a product', 'kachori');
  await page.getByLabel('More for Kachori, in rupees').fill('10');
  await states(page, 'combo-parts', 'The parts of a combo');
  await page.getByLabel('Price', { exact: true }).fill('200');
  await expect(page.getByText('By themselves they cost less.', { exact: false })).toBeVisible();
  const refused = page.waitForResponse((answer) => answer.status() === 422);
  await press(page, 'Add it');
  await refused;
  await expect(page.getByText('By themselves they cost less.', { exact: false })).toHaveCount(1);
  await page.getByLabel('Price', { exact: true }).fill('95');
  await expect(page.getByText('guests save ₹15', { exact: false })).toBeVisible();
  await page.getByLabel('Status').selectOption('published');
  await states(page, 'combo-form', 'A new combo');
  await accessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText('What you changed is not saved yet.')).toBeVisible();
  await press(page, 'Stay here');
  await press(page, 'Add it');
  await expect(page.getByRole('button', { name: 'Change Evening Pair' })).toBeVisible();

  const guest = await openAt(browser, phone);
  await guest.goto('/menu');
  await expect(guest.getByText('Evening Pair').first()).toBeVisible();

  await page.getByRole('button', { name: 'Change Evening Pair' }).click();
  await page.getByRole('radio', { name: 'Kachori is usual' }).check();
  await page.getByLabel('Price', { exact: true }).fill('79.50');
  await press(page, 'Save');
  await expect(page.getByText('Evening Pair is saved.')).toBeVisible();
  await guest.reload();
  await expect(guest.getByText('₹79.50').first()).toBeVisible();

  await page.getByRole('button', { name: 'Change Evening Pair' }).click();
  await press(page, 'Remove it');
  await press(page, 'Yes, remove it');
  await expect(page.getByRole('button', { name: 'Change Evening Pair' })).toHaveCount(0);
  await guest.reload();
  await expect(guest.getByRole('button', { name: 'Masala Chaas', exact: true })).toBeVisible();
  await expect(guest.getByText('Evening Pair')).toHaveCount(0);
});

const chef = { email: 'chef@jainshikanji.com', password: 'chef123' };

test('who may not change the menu reads what it has', async ({ browser }) => {
  const page = await openAt(browser, phone);
  await signInToConsole(page, chef);
  await to(page, 'Products');
  await page.getByRole('link', { name: 'Combos' }).click();
  await expect(page.getByText('Chai Break')).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Change|Add)/ })).toHaveCount(0);
  await states(page, 'combos-chef', 'Combos, for the kitchen');
});
