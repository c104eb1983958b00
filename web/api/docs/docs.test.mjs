// @vitest-environment jsdom
/* global DOMParser */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { operations } from './operation.mjs';
import { page } from './page.mjs';

const built = join(dirname(fileURLToPath(import.meta.url)), '../dist/openapi.json');
const contract = JSON.parse(await readFile(built, 'utf8'));
const html = page(contract);
const shown = new DOMParser().parseFromString(html, 'text/html');

it('has an article for each operation, with how to ask and every answer', () => {
  for (const operation of operations(contract)) {
    const article = shown.getElementById(operation.operationId);
    const statuses = [...article.querySelectorAll('.answers > div > dt')].map((term) =>
      term.textContent.slice(0, 3),
    );
    expect(article.querySelector('.line').textContent).toBe(
      `${operation.method} ${operation.path}`,
    );
    expect(article.querySelector('h3').textContent).toBe(operation.summary.replaceAll('`', ''));
    expect(article.querySelector('.who').textContent).not.toBe('');
    expect(statuses).toEqual(operation.responses.map((answer) => answer.status));
    for (const parameter of operation.parameters)
      expect(article.textContent).toContain(parameter.name);
  }
});

it('says who may, from the contract', () => {
  const who = (id) => shown.getElementById(id).querySelector('.who').textContent;

  expect(who('login')).toBe('Who may: anyone');
  expect(who('quoteOrder')).toBe('Who may: anyone, signed in or not');
  expect(who('placeOrder')).toBe('Who may: customer, owner or admin');
  expect(who('getOrder')).toBe('Who may: anyone who is signed in');
});

it('names the codes of refusals and the fields of bodies', () => {
  const order = shown.getElementById('placeOrder').textContent;

  expect(order).toContain('idempotency_key_required');
  expect(order).toContain('rate_limited');
  expect(order).toContain('quoteToken');
});

it('keeps to the content policy', () => {
  expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:|https?:\/\//i);
});

it('has anchors that are there, once each', () => {
  const ids = [...shown.querySelectorAll('[id]')].map((element) => element.id);
  const targets = [...shown.querySelectorAll('a[href^="#"]')].map((a) => a.hash.slice(1));

  expect(new Set(ids).size).toBe(ids.length);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

it('has headings in their order', () => {
  const levels = [...shown.querySelectorAll('h1, h2, h3, h4')].map((h) => Number(h.tagName[1]));

  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, before) => expect(level - levels[before]).toBeLessThanOrEqual(1));
});

it('shows what the contract says as text', () => {
  const odd = structuredClone(contract);
  odd.paths = {
    '/old/{id}': {
      get: {
        operationId: 'odd',
        tags: ['orders'],
        summary: '<b>"bold" & `code`</b>',
        deprecated: true,
        responses: { 204: { description: '<script>' } },
      },
    },
  };
  const odder = new DOMParser().parseFromString(page(odd), 'text/html').getElementById('odd');

  expect(odder.querySelector('h3').textContent).toBe('<b>"bold" & code</b>');
  expect(odder.querySelector('.answers dd').textContent).toBe('<script>');
  expect(odder.textContent).toContain('Will go.');
});
