import { chromium } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
export const base = process.env.BASE ?? 'http://localhost:15174';
export async function start() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
}
export async function open(browser, who, size, extra = {}) {
  const context = await browser.newContext({ viewport: size, baseURL: base, timezoneId: 'Asia/Kolkata', locale: 'en-IN', ...extra });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
  page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text().slice(0, 300)));
  await page.goto('/console/sign-in');
  await page.getByLabel('E-mail').fill(`${who}@jainshikanji.com`);
  await page.getByLabel('Password').fill(`${who}123`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/board/);
  return page;
}
export async function shot(page, name, full = true) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `/tmp/hc-pics/${name}.png`, animations: 'disabled', fullPage: full });
}
export async function axe(page, name) {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze();
  for (const v of found.violations) console.log('AXE', name, v.id, v.nodes.map((n) => n.target.join(' ')).slice(0, 3));
}
export const phone = { width: 390, height: 844 };
export const wide = { width: 1440, height: 900 };
