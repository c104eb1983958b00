// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { approvalSchema, asChange } from './approval';

const schema = approvalSchema(() => Date.parse('2026-11-24T08:00:00Z'));

describe('an approval', () => {
  it('is in effect at once, or from a time that is still to come', () => {
    expect(schema.safeParse({ note: '', when: 'now', at: '' }).success).toBe(true);
    expect(schema.safeParse({ note: '', when: 'later', at: '2026-11-26T06:00' }).success).toBe(
      true,
    );
    expect(schema.safeParse({ note: '', when: 'later', at: '2026-11-22T06:00' }).success).toBe(
      false,
    );
    expect(schema.safeParse({ note: '', when: 'later', at: '' }).success).toBe(false);
  });

  it('says nothing of a time where it is at once', () => {
    expect(asChange({ note: 'Asked', when: 'now', at: '2026-11-26T06:00' }, [])).toEqual({
      rules: [],
      note: 'Asked',
    });
    expect(asChange({ note: '', when: 'later', at: '2026-11-26T06:00Z' }, [])).toEqual({
      rules: [],
      effectiveFrom: '2026-11-26T06:00:00.000Z',
    });
  });
});
