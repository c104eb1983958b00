import type { Customer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { dayOf } from '@shikanji/ui/format/time';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { DietTabs } from '../../lib/diet/diet-tabs';
import { here } from '../../lib/here';
import { may } from '../../lib/permissions';
import { Failed, LoadingRows } from '../../lib/query-state';
import { serverNow } from '../../lib/server-clock';
import { ThingSheet } from '../../lib/thing-sheet';
import { useTitle } from '../../lib/use-title';
import type { CalendarSearch } from './calendar-search';
import { ObservanceForm } from './observance-form';
import { ObservancesTable } from './observances-table';
import { removeObservance, yearQuery } from './queries';
import { words } from './words';
import { YearPicker } from './year-picker';

interface CalendarProps {
  person: Customer;
  search: CalendarSearch;
  onSearch: (search: CalendarSearch) => void;
}

export function Calendar({ person, search, onSearch }: CalendarProps) {
  useTitle(words.title);
  const year = Number(search.year ?? dayOf(here, new Date(serverNow())).slice(0, 4));
  const query = useQuery(yearQuery(year));
  const { id, ...list } = search;
  const mayEdit = may(person.role, 'edit-diet');
  return (
    <div className="mx-auto flex max-w-[72rem] flex-col gap-4 px-4 py-4">
      <DietTabs />
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-3xl">{words.title}</h1>
        <YearPicker year={year} onPick={(next) => onSearch({ year: String(next) })} />
        {mayEdit && (
          <Button onClick={() => onSearch({ ...list, id: 'new' })}>
            <Plus aria-hidden size={20} strokeWidth={1.75} />
            {words.add}
          </Button>
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
        <EmptyState drawing={lemonTree} title={words.nothing(year)}>
          {mayEdit ? words.nothingHint : words.nothingToRead}
        </EmptyState>
      )}
      {query.data !== undefined && query.data.length > 0 && (
        <ObservancesTable
          observances={query.data}
          year={year}
          onOpen={mayEdit ? (one) => onSearch({ ...list, id: one.id }) : undefined}
        />
      )}
      {id !== undefined && mayEdit && query.data !== undefined && (
        <ThingSheet
          key={id}
          thing={id === 'new' ? null : query.data.find((one) => one.id === id)}
          words={words}
          queryKey={['observances']}
          onRemove={removeObservance}
          onClose={() => onSearch(list)}
          form={(observance, turns) => <ObservanceForm observance={observance} {...turns} />}
        />
      )}
    </div>
  );
}
