import type { PurchaseSuggestion } from '@shikanji/api/types';
import type { ReactNode } from 'react';
import { proposalOf, reasonsOf } from './reasons';

/** What is suggested of one item, and why. */
export const Proposal = ({ one, end }: { one: PurchaseSuggestion; end?: ReactNode }) => (
  <li className="flex items-start justify-between gap-3 py-2">
    <span className="min-w-0">
      <span className="font-semibold">{one.itemName}</span>
      <span className="block">{proposalOf(one)}</span>
      <span className="block text-sm text-cumin">
        {reasonsOf(one).map((reason, index) => (
          <span key={reason}>
            {index > 0 && ' · '}
            <span className="whitespace-nowrap">{reason}</span>
          </span>
        ))}
      </span>
    </span>
    {end}
  </li>
);
