import type { Customer, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { UserRoundPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Failed, LoadingRows } from '../../lib/query-state';
import { staffQuery } from '../../lib/staff';
import { useServerNow } from '../../lib/use-server-now';
import { useTitle } from '../../lib/use-title';
import { InviteSheet } from './invite-sheet';
import { PersonSheet } from './person-sheet';
import { StaffTable } from './staff-table';
import { inOrder } from './standing';
import { words } from './words';

interface StaffPageProps {
  person: Customer;
  store: Store;
  storePicker: ReactNode;
  /** Whose sheet is open; `new` for inviting somebody. */
  open: string | undefined;
  onOpen: (open: string | undefined) => void;
}

export function StaffOfStore({ person, store, storePicker, open, onOpen }: StaffPageProps) {
  useTitle(words.title);
  const now = useServerNow(60_000);
  const query = useQuery(staffQuery(store.id));
  const chosen = query.data?.find(({ id }) => id === open);
  const close = () => onOpen(undefined);
  return (
    <div className="mx-auto flex max-w-[64rem] flex-col gap-4 px-4 py-4">
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-3xl">{words.title}</h1>
        {storePicker}
        <Button onClick={() => onOpen('new')}>
          <UserRoundPlus aria-hidden size={20} strokeWidth={1.75} />
          {words.invite}
        </Button>
      </div>
      {query.isPending && <LoadingRows label={words.loading} />}
      {query.isError && (
        <Failed
          fault={query.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {query.data?.length === 0 && (
        <EmptyState drawing={lemonTree} title={words.nobody}>
          {words.nobodyHint}
        </EmptyState>
      )}
      {query.data !== undefined && query.data.length > 0 && (
        <StaffTable
          people={inOrder(query.data, now)}
          self={person.id}
          zone={store.timeZone}
          now={now}
          onOpen={({ id }) => onOpen(id)}
        />
      )}
      {open === 'new' && <InviteSheet actor={person} store={store} onClose={close} />}
      {chosen !== undefined && (
        <PersonSheet
          key={chosen.id}
          actor={person}
          person={chosen}
          store={store}
          now={now}
          onClose={close}
        />
      )}
    </div>
  );
}
