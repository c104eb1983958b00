import { expect } from '@playwright/test';
import { accessible, lunch, openAt, phone, picture, tablet, test } from './page';

test('a guest takes a combo as it suits, and it stays one through cart, order and kitchen', async ({
  browser,
  request,
  baseURL,
}) => {
  await request.put(`${baseURL}/api/v1/dev/clock`, { data: { now: lunch } });
  const page = await openAt(browser, phone);
  await page.goto('/menu');
  await page.getByRole('button', { name: 'Choose Chai Break' }).scrollIntoViewIfNeeded();
  await picture(page, 'combos-phone');
  await page.getByRole('button', { name: 'Choose Chai Break' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('Not Jain as chosen: Masala Chai, Samosa.')).toBeVisible();
  await expect(sheet.getByRole('button', { name: /^Add.*₹99/ })).toBeVisible();
  await picture(page, 'combo-phone');
  await accessible(page);

  await sheet.getByRole('radio', { name: 'Dhokla' }).check();
  await sheet.getByText('Masala Chai, your way').click();
  await sheet
    .getByRole('radio', { name: /Jain|without ginger/i })
    .or(sheet.getByRole('checkbox', { name: /Jain|without ginger/i }))
    .first()
    .check();
  await expect(sheet.getByText('Not Jain as chosen: Dhokla.')).toBeVisible();
  await picture(page, 'combo-chosen-phone');
  await sheet.getByRole('button', { name: /^Add/ }).click();
  await page.goto('/checkout');
  await expect(page.getByText(/Masala Chai \(.*\) \+ Dhokla/)).toBeVisible();
  await page.getByRole('button', { name: 'Change: Chai Break' }).click();
  await expect(page.getByRole('dialog').getByRole('radio', { name: 'Dhokla' })).toBeChecked();
  await page.getByRole('dialog').getByRole('radio', { name: 'Samosa' }).check();
  await page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByText(/Masala Chai \(.*\) \+ Samosa/)).toBeVisible();
  await picture(page, 'combo-cart-phone');

  await page.getByRole('link', { name: 'Sign in by e-mail instead' }).click();
  await page.getByLabel('E-mail').fill('customer@demo.com');
  await page.getByLabel('Password').fill('demo123');
  await page.getByRole('button', { name: 'Sign in' }).click();
  // what one signs in by makes room, and what is below it moves
  await expect(page.getByRole('button', { name: 'Place order' })).toBeVisible();
  await page.getByRole('radio', { name: 'Pickup', exact: true }).check();
  await page.getByRole('button', { name: 'Place order' }).click();
  await page.waitForURL(/\/orders\/ord_/);
  await expect(page.getByText('In Chai Break')).toHaveCount(2);
  await picture(page, 'combo-order-phone', true);
  const number = /MGR-\d+/.exec(await page.getByRole('main').innerText())?.[0] ?? '';

  const kitchen = await openAt(browser, tablet);
  await kitchen.goto('/console/');
  await kitchen.getByLabel('E-mail').fill('chef@jainshikanji.com');
  await kitchen.getByLabel('Password').fill('chef123');
  await kitchen.getByRole('button', { name: 'Sign in' }).click();
  const ticket = kitchen.getByRole('article', { name: `Order ${number}` });
  await expect(ticket.getByText('in Chai Break')).toHaveCount(2);
  await picture(kitchen, 'combo-board-wide');

  await page.getByRole('button', { name: /^Order again/ }).click();
  await page.waitForURL(/\/checkout/);
  await expect(page.getByRole('button', { name: 'Change: Chai Break' })).toHaveCount(1);
});

test('under a filter a combo opens with what suits it, and is on a wide page too', async ({
  browser,
  request,
  baseURL,
}) => {
  await request.put(`${baseURL}/api/v1/dev/clock`, { data: { now: lunch } });
  const page = await openAt(browser, tablet);
  await page.goto('/menu');
  await expect(page.getByRole('heading', { name: 'Combos' })).toBeVisible();
  await picture(page, 'combos-wide');
  await page.getByRole('button', { name: 'Choose Lassi Meal' }).click();
  await expect(page.getByRole('dialog').getByText('All of it is Jain as chosen.')).toBeVisible();
  await picture(page, 'combo-wide');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
