import { beforeEach, describe, expect, it } from 'vitest';
import { attemptFor, closeAttempt } from './attempt';

describe('one try at placing an order', () => {
  beforeEach(() => sessionStorage.clear());

  it('is sent again unchanged, even with a newer quote', () => {
    const first = attemptFor('basket', { quoteToken: 'old', paymentMethod: 'cod' });
    const again = attemptFor('basket', { quoteToken: 'new', paymentMethod: 'cod' });

    expect(again).toEqual(first);
  });

  it('is another one for another basket', () => {
    const first = attemptFor('basket', { quoteToken: 'a', paymentMethod: 'cod' });
    const other = attemptFor('other basket', { quoteToken: 'b', paymentMethod: 'cod' });

    expect(other.key).not.toBe(first.key);
    expect(other.body.quoteToken).toBe('b');
  });

  it('is over once the server has answered', () => {
    const first = attemptFor('basket', { quoteToken: 'a', paymentMethod: 'cod' });
    closeAttempt();

    expect(attemptFor('basket', { quoteToken: 'a', paymentMethod: 'cod' }).key).not.toBe(first.key);
  });
});
