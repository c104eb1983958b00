import type { Abnormal, Store } from '@shikanji/api/types';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { here } from '../../lib/here';
import { untilWords } from '../../lib/offer/until';
import { Failed, LoadingRows } from '../../lib/query-state';
import { useServerNow } from '../../lib/use-server-now';
import { countdown } from './countdown';
import { abnormalQuery } from './queries';
import { abnormalWord, words } from './words';

interface AbnormalNowProps {
  /** For their clocks. */
  stores: readonly Store[];
  /** Whether there is a page about each store for who reads this. */
  linked: boolean;
}

/** What is not as usual at any store that one sees, each with its end. */
export function AbnormalNow({ stores, linked }: AbnormalNowProps) {
  const query = useQuery(abnormalQuery);
  const now = useServerNow();
  const items = query.data?.filter((item) => isNow(item, now));
  return (
    <section className="flex flex-col gap-2" aria-labelledby="abnormal">
      <h2 id="abnormal" className="text-xl">
        {words.abnormal}
      </h2>
      {query.isPending && <LoadingRows label={words.abnormalLoading} />}
      {query.isError && items === undefined && (
        <Failed
          fault={query.error}
          what={words.abnormalFailed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {items?.length === 0 && <p className="text-cumin">{words.allAsUsual}</p>}
      {items !== undefined && items.length > 0 && (
        <ul className="divide-y border-y">
          {items.map((item) => (
            <AbnormalRow
              key={keyOf(item)}
              item={item}
              zone={stores.find(({ id }) => id === item.storeId)?.timeZone ?? here}
              now={now}
              store={<StoreName item={item} linked={linked} />}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** It ends by itself, before the list is asked for again. */
export const isNow = ({ until }: Abnormal, now: number): boolean =>
  until === null || Date.parse(until) > now;

export const keyOf = ({ storeId, kind, fulfilment }: Abnormal): string =>
  `${storeId} ${kind} ${fulfilment ?? ''}`;

const StoreName = ({
  item: { storeId, storeName },
  linked,
}: {
  item: Abnormal;
  linked: boolean;
}) =>
  linked ? (
    <Link
      to="/stores/$id"
      params={{ id: storeId }}
      search={{ part: 'now' }}
      aria-label={words.see(storeName)}
      className="inline-flex min-h-11 items-center font-semibold text-leaf underline underline-offset-4"
    >
      {storeName}
    </Link>
  ) : (
    <span className="inline-flex min-h-11 items-center font-semibold">{storeName}</span>
  );

interface AbnormalRowProps {
  item: Abnormal;
  zone: string;
  now: number;
  /** Whose it is, where that is not plain. */
  store?: ReactNode;
  /** What can be done about it. */
  children?: ReactNode;
}

export function AbnormalRow({ item, zone, now, store, children }: AbnormalRowProps) {
  const { until, reason } = item;
  return (
    <li className="flex flex-wrap items-center gap-x-4 py-2 sm:gap-y-1">
      {store !== undefined && <p className="w-full sm:w-72">{store}</p>}
      <p className="min-w-48 flex-1">
        <span className="font-semibold">{abnormalWord(item)}</span>{' '}
        {until === null ? (
          words.untilEnded
        ) : (
          <>
            {`${words.until(untilWords(zone, until, now))} · `}
            <span className="whitespace-nowrap tabular-nums">{countdown(until, now)}</span>
          </>
        )}
        {reason !== null && (
          <span className="block break-words text-cumin">{words.because(reason)}</span>
        )}
      </p>
      {children}
    </li>
  );
}
