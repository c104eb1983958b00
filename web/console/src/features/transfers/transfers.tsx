import type { Customer, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { ArrowRightLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { BuyingTabs } from '../../lib/buying-tabs';
import { Pages } from '../../lib/pages';
import { Failed, LoadingRows } from '../../lib/query-state';
import { SelectField } from '../../lib/select-field';
import { storesQuery } from '../../lib/stores';
import { useTitle } from '../../lib/use-title';
import { transfersQuery } from './queries';
import { SendSheet } from './send-sheet';
import { TransferSheet } from './transfer-sheet';
import { statuses, type TransfersSearch } from './transfers-search';
import { TransfersTable } from './transfers-table';
import { statusWord, words } from './words';

interface TransfersProps {
  person: Customer;
  store: Store;
  storePicker: ReactNode;
  search: TransfersSearch;
  onSearch: (search: TransfersSearch) => void;
}

const choices = [
  { value: '', label: words.all },
  ...statuses.map((status) => ({ value: status, label: statusWord(status) })),
];

export function Transfers({ person, store, storePicker, search, onSearch }: TransfersProps) {
  useTitle(words.title);
  const query = useQuery(transfersQuery(store.id, search));
  const stores = useQuery(storesQuery).data ?? [];
  const nameOf = (id: string) => stores.find((one) => one.id === id)?.name ?? words.otherStore;
  const { id, ...list } = search;
  const here = { store: search.store };
  const filtered = search.status !== undefined;
  const close = () => onSearch(list);
  return (
    <div className="mx-auto flex max-w-[72rem] flex-col gap-4 px-4 py-4">
      <BuyingTabs />
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-3xl">{words.title}</h1>
        {storePicker}
        <Button onClick={() => onSearch({ ...list, id: 'new' })}>
          <ArrowRightLeft aria-hidden size={20} strokeWidth={1.75} />
          {words.add}
        </Button>
      </div>
      <p className="max-w-160 text-cumin">{words.intro}</p>
      <SelectField
        label={words.status}
        className="self-start max-sm:w-full sm:min-w-36"
        value={search.status ?? ''}
        choices={choices}
        onChoose={(value) =>
          onSearch({ ...here, status: statuses.find((status) => status === value) })
        }
      />
      {query.isPending && <LoadingRows label={words.loading} />}
      {query.isError && (
        <Failed
          fault={query.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {query.data?.items.length === 0 && (
        <EmptyState
          drawing={lemonTree}
          title={filtered ? words.noMatch : words.nothing}
          action={
            filtered && (
              <Button look="outline" onClick={() => onSearch(here)}>
                {words.showAll}
              </Button>
            )
          }
        >
          {filtered ? words.noMatchHint : words.nothingHint}
        </EmptyState>
      )}
      {query.data !== undefined && query.data.items.length > 0 && (
        <TransfersTable
          transfers={query.data.items}
          store={store}
          nameOf={nameOf}
          onOpen={(transfer) => onSearch({ ...list, id: transfer.id })}
        />
      )}
      <Pages
        cursor={search.cursor}
        next={query.data?.nextCursor ?? null}
        words={words}
        onGo={(cursor) => onSearch({ ...list, cursor: cursor ?? undefined })}
      />
      {id === 'new' && <SendSheet store={store} stores={stores} onClose={close} />}
      {id !== undefined && id !== 'new' && (
        <TransferSheet key={id} {...{ person, store, id, nameOf }} onClose={close} />
      )}
    </div>
  );
}
