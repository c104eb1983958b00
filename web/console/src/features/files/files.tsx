import type { Customer, Store } from '@shikanji/api/types';
import type { ReactNode } from 'react';
import { MenuTabs } from '../../lib/menu-tabs';
import { useTitle } from '../../lib/use-title';
import type { FilesSearch } from './files-search';
import { OneImport } from './one-import';
import { Overview } from './overview';
import { words } from './words';

export interface FilesProps {
  person: Customer;
  store: Store;
  /** The person's. */
  stores: readonly Store[];
  storePicker: ReactNode;
  search: FilesSearch;
  onSearch: (search: FilesSearch) => void;
}

export function Files(props: FilesProps) {
  useTitle(words.title);
  const { search, stores, onSearch } = props;
  const { id, show, ...list } = search;
  return (
    <div className="mx-auto flex max-w-[72rem] flex-col gap-4 px-4 py-4">
      <MenuTabs />
      {id === undefined ? (
        <Overview {...props} />
      ) : (
        <OneImport
          key={id}
          id={id}
          stores={stores}
          show={show}
          onShow={(next) => onSearch({ ...list, id, ...(next && { show: next }) })}
          onBack={() => onSearch(list)}
        />
      )}
    </div>
  );
}
