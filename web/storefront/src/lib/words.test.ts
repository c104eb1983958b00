import { describe, expect, it } from 'vitest';
import { fill } from './i18n';
import { english } from './words-en';
import { hindi } from './words-hi';

const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('the two languages', () => {
  it.each(Object.keys(english) as (keyof typeof english)[])('agree on the gaps of %s', (word) => {
    expect(gaps(hindi[word])).toEqual(gaps(english[word]));
  });

  it('fill the gaps that are known', () => {
    expect(fill('{count} of {all}', { count: 2 })).toBe('2 of {all}');
  });
});
