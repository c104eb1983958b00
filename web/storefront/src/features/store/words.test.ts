// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { english } from './words-en';
import { hindi } from './words-hi';

const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('the words of choosing a store in two languages', () => {
  it.each(Object.keys(english) as (keyof typeof english)[])('agree on the gaps of %s', (word) => {
    expect(gaps(hindi[word])).toEqual(gaps(english[word]));
  });
});
