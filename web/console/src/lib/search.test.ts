// @vitest-environment node
import { parseSearchWith } from '@tanstack/react-router';
import { expect, it } from 'vitest';
import { textOf } from './search';

it.each([
  ['?q=mint', 'mint'],
  ['?q=2027', '2027'],
  ['?q=007', '007'],
  ['?q=false', 'false'],
  ['?q=', undefined],
  ['?q=a&q=b', undefined],
  ['', undefined],
])('of %s is %s', (address, text) => {
  const search = parseSearchWith((given) => given)(address);

  expect(textOf(search, 'q')).toBe(text);
});
