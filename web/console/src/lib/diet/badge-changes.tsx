import type { BadgeChange } from '@shikanji/api/types';
import { Check, X } from 'lucide-react';
import { badgeNames } from './badge-words';
import { changedDishes } from './changed-dishes';

const words = {
  none: 'No dish wins or loses a badge by this.',
  some: (count: number) =>
    count === 1 ? 'This changes one dish on the menu:' : `This changes ${count} lines of the menu:`,
  withOption: (option: string) => `with “${option}”`,
  loses: (badges: string) => `loses ${badges}`,
  wins: (badges: string) => `wins ${badges}`,
};

/** What takes the badges that are lost. */
const Why = ({ reasons }: { reasons: readonly string[] }) => (
  <span className="pl-6 text-sm text-cumin">{reasons.join(' ')}</span>
);

/** What guests will see of a change: which dish wins or loses which badge. */
export function BadgeChanges({ changes }: { changes: readonly BadgeChange[] }) {
  const dishes = changedDishes(changes);
  if (dishes.length === 0) return <p>{words.none}</p>;
  return (
    <div className="flex flex-col gap-2">
      <p className="font-semibold">{words.some(dishes.length)}</p>
      <ul className="divide-y border-y">
        {dishes.map(({ key, name, option, lost, won, against }) => (
          <li key={key} className="flex flex-col gap-x-3 py-2 sm:flex-row sm:items-start">
            <span className="min-w-0 sm:w-1/2">
              <span className="font-semibold">{name}</span>
              {option !== null && <span className="text-cumin"> {words.withOption(option)}</span>}
            </span>
            <span className="flex min-w-0 flex-1 flex-col">
              {lost.length > 0 && (
                <span className="flex items-start gap-1 font-semibold text-clay">
                  <X aria-hidden size={18} strokeWidth={2.25} className="mt-0.5 shrink-0" />
                  {words.loses(badgeNames(lost))}
                </span>
              )}
              {lost.length > 0 && <Why reasons={against} />}
              {won.length > 0 && (
                <span className="flex items-start gap-1 font-semibold text-leaf">
                  <Check aria-hidden size={18} strokeWidth={2.25} className="mt-0.5 shrink-0" />
                  {words.wins(badgeNames(won))}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
