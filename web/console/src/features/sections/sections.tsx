import type { Customer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { FilesLink } from '../../lib/files-link';
import type { IdSearch } from '../../lib/id-search';
import { MenuTabs } from '../../lib/menu-tabs';
import { may } from '../../lib/permissions';
import { Failed, LoadingRows } from '../../lib/query-state';
import { ThingSheet } from '../../lib/thing-sheet';
import { useTitle } from '../../lib/use-title';
import { removeSection, sectionsQuery } from './queries';
import { SectionForm } from './section-form';
import { SectionsTable } from './sections-table';
import { words } from './words';

interface SectionsProps {
  person: Customer;
  search: IdSearch;
  onSearch: (search: IdSearch) => void;
}

export function Sections({ person, search: { id }, onSearch }: SectionsProps) {
  useTitle(words.title);
  const query = useQuery(sectionsQuery);
  const mayEdit = may(person.role, 'edit-catalogue');
  return (
    <div className="mx-auto flex max-w-[72rem] flex-col gap-4 px-4 py-4">
      <MenuTabs />
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-3xl">{words.title}</h1>
        {mayEdit && (
          <>
            <FilesLink kind="sections" />
            <Button onClick={() => onSearch({ id: 'new' })}>
              <Plus aria-hidden size={20} strokeWidth={1.75} />
              {words.add}
            </Button>
          </>
        )}
      </div>
      <p className="max-w-160 text-cumin">{words.intro}</p>
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
        <EmptyState drawing={lemonTree} title={words.nothing}>
          {mayEdit ? words.nothingHint : words.nothingToRead}
        </EmptyState>
      )}
      {query.data !== undefined && query.data.length > 0 && (
        <SectionsTable
          sections={query.data}
          onOpen={mayEdit ? (one) => onSearch({ id: one.id }) : undefined}
        />
      )}
      {id !== undefined && mayEdit && query.data !== undefined && (
        <ThingSheet
          key={id}
          thing={id === 'new' ? null : query.data.find((one) => one.id === id)}
          words={words}
          queryKey={['categories']}
          onRemove={removeSection}
          onClose={() => onSearch({})}
          form={(section, turns) => (
            <SectionForm section={section} sections={query.data} {...turns} />
          )}
        />
      )}
    </div>
  );
}
