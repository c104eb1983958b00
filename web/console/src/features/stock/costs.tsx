import type { Costs as CostsOf, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { money } from '@shikanji/ui/format/money';
import { dateIn } from '@shikanji/ui/format/time';
import { Money } from '@shikanji/ui/money';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { amountWords } from '../../lib/amount';
import { Failed, LoadingRows } from '../../lib/query-state';
import { suppliersQuery } from '../../lib/suppliers';
import { costsQuery } from './queries-buying';
import { words } from './words';
import { costWords } from './words-batches';

/** What it cost when it came: on average, the last time, and each time. */
export function Costs({ store, productId }: { store: Store; productId: string }) {
  const query = useInfiniteQuery(costsQuery(store.id, productId));
  const suppliers = useQuery(suppliersQuery).data ?? [];
  if (query.isPending) return <LoadingRows label={costWords.loading} />;
  if (query.isError) {
    return (
      <Failed
        fault={query.error}
        what={costWords.failed}
        again={words.again}
        onAgain={() => void query.refetch()}
      />
    );
  }
  const [first] = query.data.pages;
  const all = query.data.pages.flatMap((page) => page.items);
  if (first === undefined || all.length === 0) {
    return <p className="text-cumin">{costWords.none}</p>;
  }
  return (
    <>
      <dl className="mb-2 flex flex-wrap gap-x-8 gap-y-1">
        {pricesOf(first).map(([label, price]) => (
          <div key={label}>
            <dt className="text-sm text-cumin">{label}</dt>
            <dd className="font-display text-xl font-bold tabular-nums">{price}</dd>
          </div>
        ))}
      </dl>
      <ol className="divide-y border-y">
        {all.map(({ at, purchaseOrderId, purchaseOrderNumber, supplierId, amount, costPaise }) => (
          <li
            key={at + purchaseOrderId + amount}
            className="flex items-start justify-between gap-3 py-2"
          >
            <span className="min-w-0">
              <span className="font-semibold">
                {suppliers.find(({ id }) => id === supplierId)?.name ?? ''}
              </span>
              <span className="block text-sm text-cumin">
                {`${dateIn(store.timeZone, at)} · ${amountWords(amount, first.unit)} · `}
                <Link
                  to="/purchase-orders/$id"
                  params={{ id: purchaseOrderId }}
                  search={{ store: store.slug }}
                  className="text-leaf underline underline-offset-4"
                >
                  {purchaseOrderNumber}
                </Link>
              </span>
            </span>
            <span className="shrink-0 text-lg">
              <Money paise={costPaise} />
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-1 text-sm text-cumin">{costWords.beforeTax}</p>
      {query.hasNextPage && (
        <Button
          look="outline"
          className="mt-3"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {costWords.older}
        </Button>
      )}
    </>
  );
}

const pricesOf = ({ averagePaise, lastPaise, per }: CostsOf): [label: string, price: string][] =>
  (
    [
      [costWords.average, averagePaise],
      [costWords.last, lastPaise],
    ] as const
  ).flatMap(([label, paise]) =>
    paise === null ? [] : [[label, costWords.per(money(paise), per)]],
  );
