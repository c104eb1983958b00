import { expect } from '@playwright/test';
import { lunch, openAt, phone, picture, test } from './page';

test('a guest finds dishes in Hindi, by ear and with a slip, and is told when there is nothing', async ({
  browser,
  request,
  baseURL,
}) => {
  await request.put(`${baseURL}/api/v1/dev/clock`, { data: { now: lunch } });
  const page = await openAt(browser, phone);
  await page.goto('/menu');
  const search = page.getByRole('searchbox');
  const first = page.getByRole('main').getByRole('heading', { level: 3 }).first();
  for (const [words, dish] of [
    ['समोसा', 'Samosa'],
    ['kachauri', 'Kachori'],
    ['shikanjee', 'Traditional Shikanji'],
    ['dhokal', 'Dhokla'],
    ['nimbu', 'Traditional Shikanji'],
  ] as const) {
    await search.fill(words);
    await page.clock.runFor(200);
    await expect(first).toHaveText(dish);
  }
  await picture(page, 'search-phone');

  await search.fill('pizza margherita');
  await page.clock.runFor(200);
  await expect(page.getByText('Nothing by that name')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).last().click();
  await expect(search).toHaveValue('');
});
