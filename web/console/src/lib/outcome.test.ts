// @vitest-environment node
import { ApiProblem } from '@shikanji/api/problem';
import { describe, expect, it } from 'vitest';
import { isOutcomeUnknown } from './outcome';

const refused = (status: number, code: string) => new ApiProblem({ status, code, message: '' });

describe('what came of a request', () => {
  it.each([
    refused(0, 'offline'),
    refused(503, 'unavailable'),
    // a first try is still under way: whether it comes to something is open
    refused(409, 'idempotency_key_in_progress'),
    new TypeError('Failed to fetch'),
  ])('is unknown after %o', (fault) => expect(isOutcomeUnknown(fault)).toBe(true));

  it.each([refused(422, 'validation_failed'), refused(409, 'insufficient_stock')])(
    'is known after %o',
    (fault) => expect(isOutcomeUnknown(fault)).toBe(false),
  );
});
