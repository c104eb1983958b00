import { readFile } from 'node:fs/promises';
import { type Page, expect } from '@playwright/test';
import { contactSheet, states } from './kitchen-pictures';
import { press } from './kitchen-steps';
import { accessible, lunch, openAt, phone, tablet, test } from './page';
import { owner, signInToConsole, to } from './staff-steps';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ request }) => {
  expect((await request.put('/api/v1/dev/clock', { data: { now: lunch } })).ok()).toBe(true);
});

test.afterAll(({ browser }) => contactSheet(browser, 'files'));

/** The file that somebody gets, as text. */
async function taken(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await press(page, 'Take it as a file');
  return readFile(await (await download).path(), 'utf8');
}

const send = (page: Page, text: string) =>
  page.getByLabel('Choose a file').setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });

const kindsOf = (page: Page, group: string) =>
  page.getByRole('group', { name: group }).getByRole('button');

test('the owner changes prices in a spreadsheet, and sees what it does before it is done', async ({
  browser,
}) => {
  const page = await openAt(browser, tablet);
  await signInToConsole(page, owner);
  await to(page, 'Products');
  await page.getByRole('link', { name: 'Files' }).click();
  await expect(page.getByText('Nobody has brought a file yet')).toBeVisible();
  await states(page, 'files', 'Files');
  await accessible(page);
  const file = await taken(page);
  expect(file).toMatch(/^\uFEFFslug,/);
  expect(file).toContain('masala-chai');

  await send(page, 'slug,name\n"masala-chai,Chai');
  await expect(page.getByText(/^list\.csv: /)).toBeVisible();
  await states(page, 'files-refused', 'A file that is no table');
  await send(
    page,
    'slug,name,category,station,price,recipe\n' +
      'masala-chai,Masala Chai,chai,bar,35,\n' +
      'iced-chai,Iced Chai,chai,bar,,milk 150 ml; unicorn 3 g\n' +
      'masala-chai,Masala Chai,chai,bar,-1,\n',
  );
  await expect(page.getByText(/can’t be taken, so nothing is changed/)).toBeVisible();
  await expect(page.getByText('price (column E):').first()).toBeVisible();
  await expect(page.getByText('recipe (column F):')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Do all of it' })).toHaveCount(0);
  await states(page, 'files-faulty', 'Rows with faults');
  await accessible(page);
  await press(page, 'Discard it');

  // the whole file back, with one price of it changed and one thing more
  const [header = '', ...lines] = file.split('\r\n');
  const mended = lines.map((line) =>
    line.startsWith('masala-chai,') ? line.replace(',30.00,', ',35,') : line,
  );
  await send(page, [header, ...mended].join('\r\n'));
  await expect(page.getByText('One row changes something.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Changed 1$/ })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'masala-chai' })).toContainText('35.00');
  await states(page, 'files-checked', 'What a file would change');
  await accessible(page);
  await press(page, 'Do all of it');
  await expect(page.getByText(/^It was done/)).toBeVisible();
  await states(page, 'files-applied', 'A file that is done');

  const guest = await openAt(browser, phone);
  await guest.goto('/product/masala-chai');
  await expect(guest.getByText('₹35').first()).toBeVisible();

  await press(page, 'All files');
  await send(page, 'slug,price\nmasala-chai,30\n');
  await press(page, 'Do all of it');
  await expect(page.getByText(/^It was done/)).toBeVisible();
  await press(page, 'All files');
  await expect(page.getByRole('row').filter({ hasText: 'Products' })).toHaveCount(3);
  await states(page, 'files-last', 'The last files');
});

test('the kitchen brings what it counted', async ({ browser }) => {
  const page = await openAt(browser, phone);
  await signInToConsole(page, { email: 'chef@jainshikanji.com', password: 'chef123' });
  await to(page, 'Products');
  await page.getByRole('link', { name: 'Files' }).click();
  await expect(kindsOf(page, 'Of one store')).toHaveText(['Stock']);
  await expect(kindsOf(page, 'Of all stores')).toHaveCount(0);
  const file = await taken(page);
  const [header = '', ...lines] = file.split('\r\n');
  const columns = header.replace('\uFEFF', '').split(',');
  const [mint = ''] = lines.filter((line) => line.includes('Mint'));
  const counted = mint.split(',').with(columns.indexOf('onHand'), '777').join(',');
  await send(page, `${header}\r\n${counted}\r\n`);
  await expect(page.getByText('One row changes something.')).toBeVisible();
  await states(page, 'files-count', 'A count as a file');
  await press(page, 'Do all of it');
  await expect(page.getByText(/^It was done/)).toBeVisible();
  await to(page, 'Stock');
  await expect(page.getByRole('row').filter({ hasText: 'Mint' })).toContainText('777');
});

test('a manager sets the prices of her store, and guests there see them', async ({ browser }) => {
  const page = await openAt(browser, tablet);
  await signInToConsole(page, { email: 'manager@jainshikanji.com', password: 'manager123' });
  await to(page, 'Products');
  await page.getByRole('link', { name: 'Dhokla' }).click();
  await page.getByRole('link', { name: 'At a store' }).click();
  await page.getByRole('link', { name: 'All prices of this store as a file' }).click();
  await expect(kindsOf(page, 'Of one store')).toHaveText(['Prices', 'Stock']);
  await states(page, 'files-prices', 'Prices of one store');
  await accessible(page);
  const file = await taken(page);
  expect(file).toMatch(/^\uFEFFstore,slug,name,usualPrice,price,listed/);

  await send(
    page,
    file.replace(/(,dhokla,.*),,yes/, '$1,75,yes').replace(/(,kachori,.*),yes/, '$1,no'),
  );
  await expect(page.getByText('2 rows change something.')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'dhokla' })).toContainText('75.00');
  await states(page, 'files-prices-checked', 'What a store would ask for');
  await press(page, 'Do all of it');
  await expect(page.getByText(/^It was done/)).toBeVisible();
  await expect(page.getByText(/badge/)).toHaveCount(0);

  const guest = await openAt(browser, phone);
  await guest.goto('/product/dhokla');
  await expect(guest.getByText('₹75').first()).toBeVisible();

  await press(page, 'All files');
  await send(page, 'slug,price,listed\ndhokla,,yes\nkachori,,yes\n');
  await press(page, 'Do all of it');
  await expect(page.getByText(/^It was done/)).toBeVisible();
  await press(page, 'All files');
  await expect(page.getByRole('row').filter({ hasText: 'Prices' }).first()).toContainText(
    'MG Road',
  );
});
