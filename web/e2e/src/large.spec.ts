import { type APIRequestContext, expect } from '@playwright/test';
import { accessible, openAt, tablet, test } from './page';
import { started } from './start-program';
import { owner, signInToConsole, to } from './staff-steps';

test.describe.configure({ timeout: 300_000 });

const count = 5_000;
const number = (index: number) => String(index).padStart(4, '0');
const each = (row: (name: string) => string) =>
  Array.from({ length: count }, (_, index) => row(number(index))).join('\n');

interface Signed {
  request: APIRequestContext;
  api: string;
  headers: Readonly<Record<string, string>>;
}

async function signedIn(request: APIRequestContext, url: string): Promise<Signed> {
  const api = `${url}/api/v1`;
  const session = await request.post(`${api}/auth/login`, { data: owner });
  const { accessToken } = (await session.json()) as { accessToken: string };
  return { request, api, headers: { authorization: `Bearer ${accessToken}` } };
}

/** Sends a list and does it, as the page does. */
async function bring({ request, api, headers }: Signed, kind: string, text: string) {
  const sent = await request.post(`${api}/imports?kind=${kind}`, {
    headers: { ...headers, 'Content-Type': 'text/csv', 'Idempotency-Key': `large-${kind}` },
    data: Buffer.from(text),
  });
  expect(sent.status(), await sent.text()).toBe(202);
  const { id } = (await sent.json()) as { id: string };
  const state = async () =>
    ((await (await request.get(`${api}/imports/${id}`, { headers })).json()) as { state: string })
      .state;
  await expect.poll(state, { timeout: 60_000 }).toBe('checked');
  expect((await request.post(`${api}/imports/${id}/apply`, { headers })).status()).toBe(202);
  await expect.poll(state, { timeout: 90_000 }).toBe('applied');
}

test('lists of thousands are found through by the keyboard', async ({ browser, request }) => {
  const program = await started();
  try {
    const ingredients = each((name) => `herb-${name},Herb ${name},plant,leaf,dried,g,none`);
    const signed = await signedIn(request, program.url);
    await bring(
      signed,
      'ingredients',
      `slug,name,origin,part,form,unit,allergens\n${ingredients}\n`,
    );
    const products = each(
      (name) =>
        `tea-${name},Tea ${name},chai,made_to_order,published,40,5,996331,bar,5,herb-${name} 3 g`,
    );
    await bring(
      signed,
      'products',
      `slug,name,category,kind,status,price,gst,hsn,station,prepMinutes,recipe\n${products}\n`,
    );

    const page = await openAt(browser, tablet, { baseURL: program.url });
    await signInToConsole(page, owner);
    await to(page, 'Products');
    await expect(page.getByText(/^50\d\d products/)).toBeVisible();
    await accessible(page);
    await page.getByLabel('Name or SKU').fill('Tea 4321');
    await page.keyboard.press('Enter');
    const row = page.getByRole('link', { name: 'Open Tea 4321' });
    await expect(row).toBeVisible();
    await row.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Tea 4321', level: 1 })).toBeVisible();

    await to(page, 'Diet', 'Ingredients');
    await expect(page.getByText(/^50\d\d ingredients$/)).toBeVisible();
    await page.getByLabel('Name').fill('Herb 4321');
    await page.getByRole('button', { name: 'Look at Herb 4321' }).press('Enter');
    await expect(page.getByRole('dialog').getByText('Tea 4321')).toBeVisible();
    await page.keyboard.press('Escape');

    await to(page, 'Stock');
    await page.getByRole('link', { name: 'Count', exact: true }).click();
    await page.getByLabel('Which').selectOption('new');
    await page.getByLabel('Name').fill('Herb 4321');
    await expect(page.getByLabel('Herb 4321, in g')).toBeVisible();
  } finally {
    await program.stop();
  }
});
