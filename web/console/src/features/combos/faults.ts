import { wordsForCode } from '@shikanji/api/errors';
import type { ProblemError } from '@shikanji/api/types';

/** Where the form names a field otherwise than the contract. */
const named: Readonly<Record<string, string>> = {
  pricePaise: 'price',
  surchargePaise: 'surcharge',
  productId: 'surcharge',
};

interface PlacedFault {
  /** As the form names it: `slots.0.choices.1.surcharge`. */
  path: string;
  message: string;
}

/** What the server refused, at the fields that it is about. */
export const placed = (errors: readonly ProblemError[]): PlacedFault[] =>
  errors.flatMap(({ pointer, code, message }) => {
    if (pointer == null || pointer === '') return [];
    const steps = pointer.split('/').slice(1);
    const path = steps.map((step) => named[step] ?? step).join('.');
    return [{ path, message: wordsForCode(code, 'en', message) }];
  });
