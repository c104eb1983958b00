import { wordsForCode } from '@shikanji/api/errors';
import type { ProblemError } from '@shikanji/api/types';

/** Where the form names a field otherwise than the contract. */
const named: Readonly<Record<string, string>> = {
  pricePaise: 'price',
  originalPricePaise: 'originalPrice',
  mrpPaise: 'mrp',
  costPaise: 'cost',
  times: 'share',
  per: 'share',
};

export interface PlacedFault {
  /** As the form names it: `customizations.0.options.1.name`. */
  path: string;
  message: string;
}

/** `/customizations/0/options/1/pricePaise` is `customizations.0.options.1.price`. */
function pathOf(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  // the schedule has `times` of its own, and the recipe's `ingredientId` has no field, but its row
  const inSchedule = steps[0] === 'schedule';
  const placed = steps.map((step) => (inSchedule ? step : (named[step] ?? step)));
  if (placed[0] === 'recipe' && placed.length > 1)
    return [...placed.slice(0, 2), 'amount'].join('.');
  return placed.join('.');
}

/** What the server refused, at the fields that it is about. */
export const placed = (errors: readonly ProblemError[]): PlacedFault[] =>
  errors.flatMap(({ pointer, code, message }) =>
    pointer == null || pointer === ''
      ? []
      : [
          {
            path: pathOf(pointer),
            // elsewhere it is a guest's, who chose what is no longer offered
            message: code === 'unknown_option' ? message : wordsForCode(code, 'en', message),
          },
        ],
  );
