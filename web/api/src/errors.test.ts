// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { english } from './error-words';
import { hindi } from './error-words-hi';
import { accountEnglish } from './error-words-account';
import { staffEnglish } from './error-words-staff';
import { addErrorWords, loadErrorWords, wordsAt, wordsFor, wordsForCode } from './errors';
import { ApiProblem, offline, problemFrom } from './problem';

describe('words for a refusal', () => {
  beforeAll(() => loadErrorWords('hi'));

  it('exist in both languages for the same codes', () => {
    const all = [
      ...Object.keys(english),
      ...Object.keys(accountEnglish),
      ...Object.keys(staffEnglish),
    ];

    expect(Object.keys(hindi).sort()).toEqual(all.sort());
  });

  it('are more where staff are', () => {
    expect(wordsForCode('same_store', 'en')).toBe(english.unknown);
    addErrorWords(staffEnglish);
    expect(wordsForCode('same_store', 'en')).toBe(staffEnglish.same_store);
  });

  it('fall back on what the server says, in English only', () => {
    expect(wordsForCode('brand_new', 'en', 'Mind the lemon.')).toBe('Mind the lemon.');
    expect(wordsForCode('brand_new', 'hi', 'Mind the lemon.')).toBe(hindi.unknown);
  });

  it('cover every coupon code at once', () => {
    expect(wordsForCode('coupon_expired', 'en')).toBe(english.coupon);
  });

  it('take the first field of a failed validation', () => {
    const fault = new ApiProblem({
      code: 'validation_failed',
      status: 400,
      message: '',
      errors: [{ pointer: '/pincode', code: 'invalid_pincode', message: 'x' }],
    });

    expect(wordsFor(fault, 'en')).toBe(english.invalid_pincode);
  });

  it.each([
    [1, /Wait a moment/],
    [45, /in 45 seconds/],
    [150, /in 3 minutes/],
  ])('say how long to wait, where it is %i seconds', (retryAfter, words) => {
    const fault = new ApiProblem({ code: 'rate_limited', status: 429, message: '', retryAfter });

    expect(wordsFor(fault, 'en')).toMatch(words);
  });

  it('never show a stack trace or an object', () => {
    expect(wordsFor(new TypeError('x is undefined'), 'en')).toBe(english.unknown);
    expect(wordsFor(offline(), 'en')).toBe(english.offline);
  });

  it('stand at the place they concern', () => {
    const problems = [{ pointer: '/items/1/options/0', code: 'unknown_option', message: '' }];

    expect(wordsAt(problems, '/items/1', 'en')).toBe(english.unknown_option);
    expect(wordsAt(problems, '/items/10', 'en')).toBeNull();
  });
});

describe('reading a problem', () => {
  it('takes code, errors and the wait', () => {
    const response = new Response(null, { status: 429, headers: { 'Retry-After': '7' } });
    const problem = problemFrom(response, { code: 'rate_limited', detail: 'Slow down' });

    expect(problem).toMatchObject({ code: 'rate_limited', retryAfter: 7, message: 'Slow down' });
  });

  it.each([
    [401, 'not_authenticated'],
    [404, 'not_found'],
    [502, 'unavailable'],
  ])('makes sense of a bare %i', (status, code) => {
    expect(problemFrom(new Response(null, { status }), '<html>').code).toBe(code);
  });
});
