import { describe, expect, it } from 'vitest';
import { laterTimes } from './later-times';

const promised = '2026-11-23T07:12:00Z';

describe('times that can be promised instead', () => {
  it('come after what was promised, while there is time', () => {
    const times = laterTimes(promised, Date.parse('2026-11-23T07:00:00Z'));

    expect(times[0]).toEqual({ at: '2026-11-23T07:25:00.000Z', minutes: 13 });
    expect(times.at(-1)).toEqual({ at: '2026-11-23T08:15:00.000Z', minutes: 63 });
  });

  it('come after now, once it is late', () => {
    const times = laterTimes(promised, Date.parse('2026-11-23T07:40:30Z'));

    expect(times[0]).toEqual({ at: '2026-11-23T07:55:00.000Z', minutes: 43 });
  });

  it('differ from each other', () => {
    const times = laterTimes(promised, Date.parse('2026-11-23T07:41:00Z')).map(({ at }) => at);

    expect(new Set(times).size).toBe(times.length);
  });
});
