import { afterEach, expect, test, vi } from 'vitest';
import { idempotencyKey } from './idempotency-key';

afterEach(() => vi.useRealTimers());

test('a key is 32 hexadecimal digits, and no two are alike', () => {
  const keys = Array.from({ length: 1000 }, idempotencyKey);

  expect(new Set(keys).size).toBe(1000);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
});

test('a later key sorts after an earlier one', () => {
  vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00Z') });
  const earlier = idempotencyKey();
  vi.advanceTimersByTime(1);

  expect(idempotencyKey() > earlier).toBe(true);
});
