// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { spanWords } from './days';

describe('the days of an observance', () => {
  it.each([
    ['2026-08-31', '2026-08-31', 'Mon, 31 Aug'],
    ['2026-09-08', '2026-09-15', 'Tue, 8 Sept – Tue, 15 Sept'],
    ['2026-12-30', '2027-01-02', 'Wed, 30 Dec – 2 Jan 2027'],
  ])('%s to %s', (from, to, words) => {
    expect(spanWords({ from, to }, 2026)).toBe(words);
  });
});
