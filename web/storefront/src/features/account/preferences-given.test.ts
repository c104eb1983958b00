// @vitest-environment node
import type { Preferences } from '@shikanji/api/types';
import { expect, it } from 'vitest';
import { asForm, asUpdate } from './preferences-given';

it.each([null, 0, 1, 2, 3])(
  'a spice level of %s comes back from the form as it went in',
  (level) => {
    const kept: Preferences = {
      diet: 'jain',
      accepts: ['ice'],
      refuses: [],
      chauvihar: true,
      spiceLevel: level,
      language: 'hi',
      email: true,
      sms: false,
      push: false,
    };

    expect(asUpdate(asForm(kept))).toEqual(kept);
  },
);
