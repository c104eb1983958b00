// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { slotIn, spanIn, whenSlotIn } from './slot';

const india = 'Asia/Kolkata';
const slot = (start: string, end: string) => ({ start, end });
const lunch = slot('2026-11-24T07:30:00Z', '2026-11-24T08:00:00Z');
const noon = slot('2026-11-24T06:00:00Z', '2026-11-24T06:30:00Z');
const midnight = slot('2026-11-24T18:00:00Z', '2026-11-24T18:30:00Z');
const night = slot('2026-11-24T19:00:00Z', '2026-11-24T19:30:00Z');

describe('the words of a slot', () => {
  it('say what both ends share once', () => {
    expect(slotIn(india, lunch, 'en')).toBe('Tuesday 24 Nov, 1:00 – 1:30 pm');
    expect(slotIn(india, lunch, 'hi')).toBe('मंगलवार 24 नव॰, दोपहर 1:00 – 1:30');
  });

  it('tell morning from afternoon, and the evening from the night', () => {
    expect(spanIn(india, noon, 'en')).toBe('11:30 am – 12:00 pm');
    expect(spanIn(india, noon, 'hi')).toBe('सुबह 11:30 – दोपहर 12:00');
  });

  it('belong to the day on which it begins', () => {
    expect(slotIn(india, midnight, 'en')).toBe('Tuesday 24 Nov, 11:30 pm – 12:00 am');
    expect(slotIn(india, midnight, 'hi')).toBe('मंगलवार 24 नव॰, रात 11:30 – 12:00');
    expect(slotIn(india, night, 'en')).toBe('Wednesday 25 Nov, 12:30 – 1:00 am');
  });

  it('leave out the day when that is today', () => {
    expect(whenSlotIn(india, lunch, new Date('2026-11-24T05:00:00Z'))).toBe('1:00 – 1:30 pm');
    expect(whenSlotIn(india, lunch, new Date('2026-11-23T05:00:00Z'))).toBe(
      'Tue, 24 Nov, 1:00 – 1:30 pm',
    );
  });

  it('go by the clock of the store, wherever it is', () => {
    expect(slotIn('America/Los_Angeles', lunch, 'en')).toBe('Monday 23 Nov, 11:30 pm – 12:00 am');
    expect(slotIn('Asia/Kathmandu', lunch, 'en')).toBe('Tuesday 24 Nov, 1:15 – 1:45 pm');
  });
});
