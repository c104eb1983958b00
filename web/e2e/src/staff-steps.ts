import { createHmac } from 'node:crypto';
import { type Browser, type Page, expect } from '@playwright/test';
import { linkFor } from './account-steps';

export interface Colleague {
  name: string;
  email: string;
  password: string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app shows (RFC 6238) so many half minutes from now; a code is good once, so that a later one helps. */
export function totp(secret: string, stepsAhead = 0): string {
  let bits = 0n;
  const letters = secret.replaceAll(' ', '');
  for (const letter of letters) bits = bits * 32n + BigInt(alphabet.indexOf(letter));
  const bytes = Math.floor((letters.length * 5) / 8);
  const key = Buffer.from(bits.toString(16).padStart(bytes * 2, '0'), 'hex');
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsAhead));
  const mac = createHmac('sha1', key).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

export const address = (name: string): string => `${name.toLowerCase()}.${Date.now()}@example.in`;

export async function signInToConsole(
  page: Page,
  { email, password }: Omit<Colleague, 'name'>,
): Promise<void> {
  await page.goto('/console/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Somebody who was invited and has joined, made without a page. */
export async function joined(browser: Browser, name: string, role: string): Promise<Colleague> {
  const colleague = { name, email: address(name), password: 'salt and mint and cumin' };
  const context = await browser.newContext();
  const session = await context.request.post('/api/v1/auth/login', {
    data: { email: 'owner@jainshikanji.com', password: 'owner123' },
  });
  const { accessToken } = (await session.json()) as { accessToken: string };
  const invited = await context.request.post('/api/v1/stores/mg-road/staff', {
    data: { name, email: colleague.email, role },
    headers: { authorization: `Bearer ${accessToken}` },
  });
  expect(invited.status()).toBe(201);
  const link = await linkFor(context.request, colleague.email, '/console/join');
  await context.close();
  const fresh = await browser.newContext();
  const entered = await fresh.request.post('/api/v1/auth/join', {
    data: { token: link.split('#')[1], password: colleague.password },
  });
  expect(entered.status()).toBe(201);
  await fresh.close();
  return colleague;
}

export const owner = { email: 'owner@jainshikanji.com', password: 'owner123' };

/** By the link at the top of the console to the page that it leads to. */
export async function to(page: Page, link: string, title = link): Promise<void> {
  await page.getByRole('navigation', { name: 'Console' }).getByRole('link', { name: link }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}
