import { type APIRequestContext, type Browser, type Page, expect } from '@playwright/test';
import { accessible, picture } from './page';

export interface Person {
  name: string;
  email: string;
  phone: string;
  password: string;
}

/** Somebody who has never been here; a number and an address are used once. */
export function somebody(name: string): Person {
  const digits = String(Math.floor(Math.random() * 1e9)).padStart(9, '0');
  return {
    name,
    email: `${name.split(' ')[0]?.toLowerCase()}.${digits}@example.in`,
    phone: `9${digits}`,
    password: 'lemon salt and mint',
  };
}

/** A page is fit to be seen, and can be used without seeing it. */
export async function look(page: Page, name: string): Promise<void> {
  await picture(page, `account/${name}`, true);
  await accessible(page);
}

interface Message {
  kind: 'sms' | 'mail';
  to: string;
  text: string;
}

/** What the newest message to somebody says of a kind, once it is there. */
async function inNewest(
  request: APIRequestContext,
  kind: Message['kind'],
  to: string,
  sought: RegExp,
): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(async () => {
      const answer = await request.get('/api/v1/dev/mail');
      const { items } = (await answer.json()) as { items: Message[] };
      const messages = items.filter((item) => item.kind === kind && item.to.endsWith(to));
      found = messages.map(({ text }) => sought.exec(text)?.[0]).find(Boolean);
      return found;
    })
    .toBeTruthy();
  return found ?? '';
}

export const codeFor = (request: APIRequestContext, { phone }: Person): Promise<string> =>
  inNewest(request, 'sms', phone, /\b\d{6}\b/);

/** The path of a link that was mailed, with the secret behind its #. */
export async function linkFor(
  request: APIRequestContext,
  email: string,
  path: string,
): Promise<string> {
  const link = await inNewest(request, 'mail', email, new RegExp(`${path}#\\S+`));
  return link.slice(link.indexOf(path));
}

export async function open(page: Page, person: Person): Promise<void> {
  await page.goto('/register');
  await page.getByLabel('Name').fill(person.name);
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Phone').fill(person.phone);
  await page.getByLabel('Password').fill(person.password);
  await look(page, 'register');
  await page.getByRole('button', { name: 'Open an account' }).click();
  await page.waitForURL(/\/menu/);
}

export async function signInByEmail(page: Page, { email, password }: Person): Promise<void> {
  await page.goto('/sign-in?by=email');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/menu/);
}

/** One shikanji, with nothing changed. */
export async function fillCart(page: Page): Promise<void> {
  await page.goto('/menu');
  await page.getByRole('button', { name: 'Traditional Shikanji', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Add/ }).click();
}

/** Asks for a code on whatever page has the form, and answers the one that came. */
export async function askForCode(page: Page, person: Person): Promise<string> {
  await page.getByLabel('Mobile number').fill(person.phone);
  await page.getByRole('button', { name: 'Text me a code' }).click();
  await expect(page.getByLabel('Code')).toBeFocused();
  return codeFor(page.request, person);
}

/** Somebody with an account, made without a page. */
export async function registered(browser: Browser, name: string): Promise<Person> {
  const person = somebody(name);
  const context = await browser.newContext();
  const answer = await context.request.post('/api/v1/auth/register', {
    data: { name: person.name, email: person.email, password: person.password },
  });
  expect(answer.status()).toBe(201);
  await context.close();
  return person;
}
