import { type Page, expect } from '@playwright/test';
import { look } from './account-steps';
import { openAt, phone, tablet, test } from './page';
import { joined, signInToConsole, totp } from './staff-steps';
import { started } from './start-program';

// each page is looked through with axe, which takes its time on a busy machine
test.describe.configure({ timeout: 180_000 });

/** The secret as the page shows it for typing in. */
const secretOn = async (page: Page): Promise<string> =>
  (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()).trim();

async function setUp(page: Page, name: string): Promise<{ secret: string; codes: string[] }> {
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const secret = await secretOn(page);
  const code = page.getByLabel('The code that the app shows now');
  await code.fill('12');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(code).toHaveAccessibleDescription('The code has six digits.');
  await code.fill(totp(secret) === '000000' ? '111111' : '000000');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(code).toHaveAccessibleDescription(/not right, or was used/);
  await look(page, `${name}-scan`);
  await code.fill(totp(secret));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('heading', { name: 'Keep these codes' })).toBeFocused();
  const list = page.getByRole('listitem').filter({ hasText: /^[A-Z2-7]{4}-[A-Z2-7]{4}$/ });
  await expect(list).toHaveCount(8);
  await look(page, `${name}-codes`);
  return { secret, codes: await list.allInnerTexts() };
}

test('a second factor is set up, asked for, and taken away', async ({ browser }) => {
  const ravi = await joined(browser, 'Ravi', 'chef');
  const page = await openAt(browser, tablet);
  await signInToConsole(page, ravi);
  await page.getByRole('link', { name: /^Your account/ }).click();
  await page.getByRole('button', { name: 'Set it up' }).click();
  const { secret, codes } = await setUp(page, 'factor-wide');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe('shikanji-recovery-codes.txt');
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page.getByText('It is set up.')).toBeVisible();
  await look(page, 'factor-on-wide');

  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sign in to the console' })).toBeVisible();
  await signInToConsole(page, ravi);
  const code = page.getByLabel('Code of your authenticator app');
  await expect(code).toBeVisible();
  await look(page, 'factor-asked-wide');
  await code.fill('000000');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toHaveText(/not right, or was used/);
  // the one of before is used up; the clocks may differ by one
  await code.fill(totp(secret, 1));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/console\/board/);

  const lost = await openAt(browser, phone);
  await signInToConsole(lost, ravi);
  await expect(lost.getByLabel('Code of your authenticator app')).toBeVisible();
  await look(lost, 'factor-asked');
  await lost.getByLabel('Code of your authenticator app').fill(codes[0] ?? '');
  await lost.getByRole('button', { name: 'Sign in' }).click();
  await lost.waitForURL(/\/console\/board/);
  await lost.getByRole('link', { name: /^Your account/ }).click();
  await lost.getByRole('button', { name: 'Take it away' }).click();
  const sheet = lost.getByRole('dialog');
  await sheet.getByLabel(/Code of your app/).fill(codes[0] ?? '');
  await sheet.getByRole('button', { name: 'Yes, take it away' }).click();
  await expect(sheet.getByLabel(/Code of your app/)).toHaveAccessibleDescription(
    /was used already/,
  );
  await look(lost, 'factor-remove');
  await sheet.getByLabel(/Code of your app/).fill(codes[1] ?? '');
  await sheet.getByRole('button', { name: 'Yes, take it away' }).click();
  await expect(lost.getByRole('button', { name: 'Set it up' })).toBeVisible();
  await look(lost, 'console-account-factor');
});

test('whose role needs a second factor is led to it, and then gets in', async ({ browser }) => {
  const program = await started({ options: ['--second-factor', 'cashier'] });
  try {
    const page = await openAt(browser, phone, { baseURL: program.url });
    await signInToConsole(page, { email: 'cashier@jainshikanji.com', password: 'cashier123' });
    await expect(page.getByRole('heading', { name: 'One more lock' })).toBeVisible();
    const { codes } = await setUp(page, 'factor-required');
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.waitForURL(/\/console\/board/);
    await expect(page.getByText(/second factor/)).toHaveCount(0);
    await page.getByRole('link', { name: 'Orders' }).click();
    await expect(page.getByRole('heading', { name: 'Orders', level: 1 })).toBeVisible();

    await page.getByRole('link', { name: /^Your account/ }).click();
    await page.getByRole('button', { name: 'Take it away' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(/Code of your app/).fill(codes[0] ?? '');
    await sheet.getByRole('button', { name: 'Yes, take it away' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in to the console' })).toBeVisible();
    await signInToConsole(page, { email: 'cashier@jainshikanji.com', password: 'cashier123' });
    await expect(page.getByRole('heading', { name: 'One more lock' })).toBeVisible();
    await setUp(page, 'factor-another');
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.waitForURL(/\/console\/board/);

    const manager = await openAt(browser, phone, { baseURL: program.url });
    await signInToConsole(manager, { email: 'manager@jainshikanji.com', password: 'manager123' });
    await manager.waitForURL(/\/console\/board/);
    await manager.goto('/console/staff');
    await manager
      .getByRole('row', { name: /cashier@jainshikanji/ })
      .getByRole('button')
      .click();
    const entry = manager.getByRole('dialog');
    await entry.getByRole('button', { name: 'Take it away' }).click();
    await look(manager, 'factor-lost');
    await entry.getByRole('button', { name: 'Yes, take it away' }).click();
    await expect(manager.getByText(/has no second factor any more/)).toBeVisible();
    await page.getByRole('link', { name: 'Orders' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in to the console' })).toBeVisible();

    const wide = await openAt(browser, tablet, { baseURL: program.url });
    await wide.goto('/console/second-factor');
    await expect(wide.getByRole('heading', { name: 'Sign in to the console' })).toBeVisible();
  } finally {
    await program.stop();
  }
});
