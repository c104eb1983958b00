import type { Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { dayOf } from '@shikanji/ui/format/time';
import { Notice } from '@shikanji/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { CalendarPlus, Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { mondayOf, weekFrom } from '../../lib/days';
import { Failed, LoadingRows } from '../../lib/query-state';
import { useServerNow } from '../../lib/use-server-now';
import { useTitle } from '../../lib/use-title';
import { CopySheet } from './copy-sheet';
import { DayList } from './day-list';
import { Frame } from './frame';
import { weekQuery } from './queries';
import type { RosterSearch } from './roster-search';
import { ShiftSheet } from './shift-sheet';
import { WeekNav } from './week-nav';
import { WeekTable } from './week-table';
import { words } from './words';

interface RosterProps {
  store: Store;
  search: RosterSearch;
  storePicker: ReactNode;
  onSearch: (search: RosterSearch) => void;
}

export function Roster({ store, search, storePicker, onSearch }: RosterProps) {
  useTitle(words.title);
  const today = dayOf(store.timeZone, new Date(useServerNow(60_000)));
  const current = mondayOf(today);
  const monday = search.week ?? current;
  const query = useQuery(weekQuery(store.id, monday));
  const { open, who, ...here } = search;
  const days = weekFrom(monday);
  const day = [search.day, today].find((one) => one !== undefined && days.includes(one)) ?? monday;
  const close = () => onSearch(here);
  const parts = {
    today,
    onOpen: (id: string) => onSearch({ ...here, open: id }),
    onAdd: (staffId: string, on: string) =>
      onSearch({ ...here, day: on, who: staffId, open: 'new' }),
  };
  return (
    <Frame
      title={words.title}
      storePicker={storePicker}
      actions={
        <>
          <Button look="outline" onClick={() => onSearch({ ...here, open: 'copy' })}>
            <Copy aria-hidden size={20} strokeWidth={1.75} />
            {words.copy}
          </Button>
          <Button onClick={() => onSearch({ ...here, day, open: 'new' })}>
            <CalendarPlus aria-hidden size={20} strokeWidth={1.75} />
            {words.add}
          </Button>
        </>
      }
    >
      <WeekNav to="/roster" store={search.store} week={monday} current={current} />
      {query.isPending && <LoadingRows label={words.loading} />}
      {query.isError && (
        <Failed
          fault={query.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {query.data?.people.length === 0 && (
        <EmptyState drawing={lemonTree} title={words.nobody}>
          {words.nobodyHint}
        </EmptyState>
      )}
      {query.data !== undefined && query.data.people.length > 0 && (
        <>
          {query.data.shifts.length === 0 && <Notice>{words.nothing}</Notice>}
          <WeekTable week={query.data} {...parts} />
          <DayList
            week={query.data}
            day={day}
            onDay={(one) => onSearch({ ...here, day: one })}
            {...parts}
          />
        </>
      )}
      {open === 'copy' && <CopySheet store={store} to={monday} onClose={close} />}
      {open !== undefined && open !== 'copy' && query.data !== undefined && (
        <ShiftSheet
          key={open}
          store={store}
          week={query.data}
          shift={open === 'new' ? null : query.data.shifts.find(({ id }) => id === open)}
          began={{ staffId: who ?? '', date: day }}
          onClose={close}
        />
      )}
    </Frame>
  );
}
