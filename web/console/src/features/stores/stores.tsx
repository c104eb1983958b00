import type { Customer, Store } from '@shikanji/api/types';
import { Button, buttonClass } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import shutShutter from '@shikanji/ui/drawings/shut-shutter.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { may } from '../../lib/permissions';
import { Failed, LoadingRows } from '../../lib/query-state';
import { SelectField } from '../../lib/select-field';
import { storesOf, storesQuery } from '../../lib/stores';
import { useServerNow } from '../../lib/use-server-now';
import { useTitle } from '../../lib/use-title';
import { AbnormalNow } from './abnormal';
import { closedStoresQuery } from './queries';
import { StoresTable } from './stores-table';
import type { StoresSearch } from './stores-search';
import { words } from './words';

interface StoresProps {
  person: Customer;
  search: StoresSearch;
  onSearch: (search: StoresSearch) => void;
}

const choices = [
  { value: '', label: words.inUse },
  { value: 'false', label: words.closed },
];

export function Stores({ person, search, onSearch }: StoresProps) {
  useTitle(words.title);
  const now = useServerNow();
  const closed = search.active === 'false';
  const inUse = useQuery(storesQuery);
  const gone = useQuery({ ...closedStoresQuery, enabled: closed });
  const query = closed ? gone : inUse;
  const stores = query.data && storesOf(person, query.data);
  const linked = may(person.role, 'edit-store-settings');
  return (
    <div className="mx-auto flex max-w-[72rem] flex-col gap-4 px-4 py-4">
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-3xl">{words.title}</h1>
        {may(person.role, 'edit-stores') && <NewStoreLink />}
      </div>
      <AbnormalNow stores={inUse.data ?? []} linked={linked} />
      <SelectField
        label={words.which}
        className="w-52 self-start"
        value={search.active ?? ''}
        choices={choices}
        onChoose={(value) => onSearch(value === 'false' ? { active: 'false' } : {})}
      />
      {query.isPending && <LoadingRows label={words.loading} />}
      {query.isError && stores === undefined && (
        <Failed
          fault={query.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {stores?.length === 0 && (
        <Nothing person={person} closed={closed} onInUse={() => onSearch({})} />
      )}
      {stores !== undefined && stores.length > 0 && (
        <StoresTable stores={byName(stores)} now={now} linked={linked} />
      )}
    </div>
  );
}

const byName = (stores: readonly Store[]): Store[] =>
  stores.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));

const NewStoreLink = () => (
  <Link to="/stores/$id" params={{ id: 'new' }} className={buttonClass()}>
    <Plus aria-hidden size={20} strokeWidth={1.75} />
    {words.add}
  </Link>
);

interface NothingProps {
  person: Customer;
  closed: boolean;
  onInUse: () => void;
}

function Nothing({ person, closed, onInUse }: NothingProps) {
  if (closed) {
    return (
      <EmptyState
        drawing={shutShutter}
        title={words.noneClosed}
        action={
          <Button look="outline" onClick={onInUse}>
            {words.showInUse}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState drawing={lemonTree} title={words.nothing}>
      {may(person.role, 'edit-stores') ? words.nothingHint : words.nothingToRead}
    </EmptyState>
  );
}
