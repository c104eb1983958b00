import { wordsFor } from '@shikanji/api/errors';
import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Addresses } from './addresses';
import { Consents } from './consents';
import { CustomerOrders } from './customer-orders';
import { Disclosure } from './disclosure';
import { PreferencesOf } from './preferences-of';
import { Profile } from './profile';
import { customerQuery } from './queries';
import { words } from './words';

/** The profile at once, since that is what one came for; all else when it is opened. */
export function CustomerSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const { data: customer, error } = useQuery(customerQuery(id));
  return (
    <Sheet open onClose={onClose} title={customer?.name ?? words.customer}>
      <div className="flex flex-col gap-4 px-4 pb-6">
        {customer === undefined && error === null && (
          <Loading label={words.profileLoading}>
            <Skeleton className="h-64" />
          </Loading>
        )}
        {customer === undefined && error !== null && (
          <Notice tone="clay">{wordsFor(error, 'en')}</Notice>
        )}
        {customer !== undefined && (
          <>
            <Profile customer={customer} />
            <Notice>{words.lookedAt}</Notice>
            <div className="divide-y border-y">
              <Disclosure title={words.orders}>
                <CustomerOrders id={id} />
              </Disclosure>
              <Disclosure title={words.addresses}>
                <Addresses id={id} />
              </Disclosure>
              <Disclosure title={words.preferences}>
                <PreferencesOf id={id} />
              </Disclosure>
              <Disclosure title={words.consents}>
                <Consents id={id} />
              </Disclosure>
            </div>
          </>
        )}
      </div>
    </Sheet>
  );
}
