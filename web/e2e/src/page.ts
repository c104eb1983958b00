import { AxeBuilder } from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContextOptions,
  type Page,
  test as base,
  expect,
} from '@playwright/test';
import { resolve } from 'node:path';

import { started } from './start-program';

/**
 * A test that leaves no page open: each would go on listening and moving, and slow down all that come after. Each worker has
 * a program of its own, which its tests share.
 */
export const test = base.extend<{ tidy: undefined }, { storefront: string }>({
  storefront: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs off the pattern
    async ({}, use) => {
      const program = await started();
      await use(program.url);
      await program.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ storefront }, use) => use(storefront),
  tidy: [
    async ({ browser }, use, test) => {
      await use(undefined);
      if (test.status !== test.expectedStatus) await tellPages(browser);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});

/** What the pages of a failed test say, since CI keeps nothing but what is printed. */
async function tellPages(browser: Browser): Promise<void> {
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    console.log(page.url(), await page.locator('body').ariaSnapshot().catch(String));
  }
}

/** `PICTURES=docs/images ./shikanji test` renews the pictures of the documents. */
export const pictures = resolve(
  import.meta.dirname,
  '../../..',
  process.env['PICTURES'] ?? 'web/e2e/test-results/pictures',
);
export const phone = { width: 390, height: 844 };
export const tablet = { width: 1440, height: 900 };

/** A Tuesday, half past one in Bengaluru: both stores are open. */
export const lunch = '2026-11-24T08:00:00Z';

/** A page in a browser of its own, at lunch time. */
export async function openAt(
  browser: Browser,
  viewport: { width: number; height: number },
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport, ...options });
  await context.clock.install({ time: lunch });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

/** The audit log is in real time, and so the browser has to be. */
export async function openNow(
  browser: Browser,
  viewport: { width: number; height: number },
): Promise<Page> {
  const context = await browser.newContext({ viewport });
  return context.newPage();
}

export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${pictures}/${name}.png`, animations: 'disabled', fullPage });
}

export async function accessible(page: Page): Promise<void> {
  // in the page itself, for a page of its own for the result takes longer than the looking
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
    .analyze();
  expect(
    found.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) })),
  ).toEqual([]);
}
