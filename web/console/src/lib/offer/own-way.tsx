import type { Customer, Offer, Store } from '@shikanji/api/types';
import { money } from '@shikanji/ui/format/money';
import { Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { may } from '../permissions';
import { Failed } from '../query-state';
import { OwnWayForm } from './own-way-form';
import { offerQuery } from './queries';
import { words } from './words';

/** As the chain sells it. */
export interface Chain {
  name: string;
  pricePaise: number;
  mrpPaise: number | null;
}

interface OwnWayProps {
  person: Customer;
  store: Store;
  itemId: string;
  chain: Chain;
}

/** A store's own price, and whether it sells it at all. */
export function OwnWay({ person, store, itemId, chain }: OwnWayProps) {
  const query = useQuery(offerQuery(store.id, itemId));
  if (query.isPending) return <Skeleton className="h-24 max-w-120" />;
  if (query.isError) {
    return (
      <Failed
        fault={query.error}
        what={words.failed}
        again={words.again}
        onAgain={() => void query.refetch()}
      />
    );
  }
  return may(person.role, 'edit-store-menu') ? (
    <OwnWayForm offer={query.data} chain={chain} />
  ) : (
    <Told offer={query.data} chain={chain} />
  );
}

const Told = ({ offer, chain }: { offer: Offer; chain: Chain }) => (
  <p>
    {offer.pricePaise === null
      ? words.chainPrice(money(chain.pricePaise))
      : words.ownPrice(money(offer.pricePaise), money(chain.pricePaise))}{' '}
    {offer.listed ? words.sells : words.sellsNot}
  </p>
);
