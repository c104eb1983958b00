// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { insidePath, texts } from './search-params';

describe('where to go after sign-in', () => {
  it('goes back to where one was', () => {
    expect(insidePath('/checkout?line=1')).toBe('/checkout?line=1');
  });

  it.each([undefined, 'https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'])(
    'never leaves the site for %s',
    (next) => expect(insidePath(next)).toBe('/menu'),
  );
});

describe('search parameters', () => {
  it('keeps what is known and is text', () => {
    expect(texts('q', 'item')({ q: 7, item: '', other: 'x' })).toEqual({ q: '7' });
  });
});
