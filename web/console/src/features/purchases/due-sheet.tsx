import type { PurchaseSuggestion, Store } from '@shikanji/api/types';
import { buttonClass } from '@shikanji/ui/button';
import { Sheet } from '@shikanji/ui/sheet';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Failed, LoadingRows } from '../../lib/query-state';
import { Proposal } from './proposal';
import { suggestionQuery } from './queries';
import { words } from './words-draft';

interface DueSheetProps {
  store: Store;
  nameOf: (supplierId: string) => string;
  onClose: () => void;
}

/** What a store should buy, supplier by supplier, each with the way to an order. */
export function DueSheet({ store, nameOf, onClose }: DueSheetProps) {
  const query = useQuery(suggestionQuery(store.id));
  return (
    <Sheet open onClose={onClose} title={words.suggestion}>
      <div className="flex flex-col gap-6 px-4 pb-6">
        {query.isPending && <LoadingRows label={words.suggesting} />}
        {query.isError && (
          <Failed
            fault={query.error}
            what={words.suggestFailed}
            again={words.again}
            onAgain={() => void query.refetch()}
          />
        )}
        {query.data?.length === 0 && (
          <div>
            <p className="text-lg font-semibold">{words.nothing}</p>
            <p className="text-cumin">{words.nothingHint}</p>
          </div>
        )}
        {bySupplier(query.data ?? []).map(([supplierId, items]) => (
          <section key={supplierId} className="flex flex-col gap-2">
            <h3 className="text-xl">{nameOf(supplierId)}</h3>
            <ul className="divide-y border-y">
              {items.map((one) => (
                <Proposal key={one.itemId} one={one} />
              ))}
            </ul>
            <Link
              to="/purchase-orders/$id"
              params={{ id: 'new' }}
              search={{ store: store.slug, supplier: supplierId, suggest: 'yes' }}
              className={`${buttonClass()} self-start`}
            >
              {words.orderThese(nameOf(supplierId))}
            </Link>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

const bySupplier = (all: readonly PurchaseSuggestion[]) =>
  [...new Set(all.map(({ supplierId }) => supplierId))].map(
    (supplierId) => [supplierId, all.filter((one) => one.supplierId === supplierId)] as const,
  );
