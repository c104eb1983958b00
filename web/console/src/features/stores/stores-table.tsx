import type { Store } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { Link } from '@tanstack/react-router';
import { stepRows } from '../../lib/row-keys';
import { marksOf, standing } from './standing';
import { words } from './words';

interface StoresTableProps {
  stores: readonly Store[];
  now: number;
  /** Whether there is a page about each for who reads this. */
  linked: boolean;
}

const wide = 'hidden px-3 py-3 sm:table-cell';

export const StoresTable = ({ stores, now, linked }: StoresTableProps) => (
  <table className="w-full border-collapse text-left">
    <thead className="border-b-2 border-ink text-sm">
      <tr>
        <th className="py-2">{words.name}</th>
        <th className={wide}>{words.place}</th>
        <th className={`${wide} w-2/5`}>{words.standing}</th>
      </tr>
    </thead>
    <tbody className="divide-y">
      {stores.map((store) => (
        <tr key={store.id} className={`relative align-top ${linked ? 'hover:bg-mint' : ''}`}>
          <th scope="row" className="py-3 font-normal">
            <span className="flex flex-wrap items-baseline gap-x-2">
              {linked ? (
                <Link
                  to="/stores/$id"
                  params={{ id: store.id }}
                  aria-label={words.details(store.name)}
                  className="text-left text-lg font-semibold break-words after:absolute after:inset-0"
                  onKeyDown={stepRows}
                >
                  {store.name}
                </Link>
              ) : (
                <span className="text-lg font-semibold break-words">{store.name}</span>
              )}
              <span className="text-cumin">{store.code}</span>
            </span>
            <span className="block text-cumin sm:hidden">{placeOf(store)}</span>
            <span className="mt-1 block sm:hidden">
              <Standing store={store} now={now} />
            </span>
          </th>
          <td className={wide}>{placeOf(store)}</td>
          <td className={wide}>
            <Standing store={store} now={now} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const placeOf = ({ address: { line1, city } }: Store): string => `${line1}, ${city}`;

/** One that is closed for good has nothing else to tell. */
export const Standing = ({ store, now }: { store: Store; now: number }) => (
  <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
    {store.active && (
      <span className={store.isOpen ? 'font-semibold text-leaf' : 'text-cumin'}>
        {standing(store, now)}
      </span>
    )}
    {marksOf(store, now).map(({ tone, text }) => (
      <Badge key={text} tone={tone}>
        {text}
      </Badge>
    ))}
  </span>
);
