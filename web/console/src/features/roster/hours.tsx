import type { Customer, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { dayOf } from '@shikanji/ui/format/time';
import { Notice } from '@shikanji/ui/notice';
import { wordsFor } from '@shikanji/api/errors';
import { useMutation, useQuery } from '@tanstack/react-query';
import { ClockPlus, FileSpreadsheet } from 'lucide-react';
import type { ReactNode } from 'react';
import { mondayOf, weekFrom } from '../../lib/days';
import { Failed, LoadingRows } from '../../lib/query-state';
import { saveFile } from '../../lib/save-text';
import { useServerNow } from '../../lib/use-server-now';
import { useTitle } from '../../lib/use-title';
import { ClockingList, OpenList } from './clocking-list';
import { ClockingSheet } from './clocking-sheet';
import { Frame } from './frame';
import { HoursTable } from './hours-table';
import { hoursFile, hoursQuery, weekQuery } from './queries';
import type { RosterSearch } from './roster-search';
import { findClocking } from './week';
import { WeekNav } from './week-nav';
import { words } from './words';

interface HoursProps {
  person: Customer;
  store: Store;
  search: RosterSearch;
  storePicker: ReactNode;
  onSearch: (search: RosterSearch) => void;
}

export function Hours({ person, store, search, storePicker, onSearch }: HoursProps) {
  useTitle(words.hoursTitle);
  const now = useServerNow(60_000);
  const today = dayOf(store.timeZone, new Date(now));
  const current = mondayOf(today);
  const monday = search.week ?? current;
  const hours = useQuery(hoursQuery(store.id, monday));
  const week = useQuery(weekQuery(store.id, monday));
  const file = useMutation({
    mutationFn: () => hoursFile(store.id, monday),
    onSuccess: (blob) => saveFile(`hours-${store.slug}-${monday}.csv`, blob),
  });
  const fault = hours.error ?? week.error;
  const { open, ...here } = search;
  const onOpen = (id: string) => onSearch({ ...here, open: id });
  const date = weekFrom(monday).includes(today) ? today : monday;
  return (
    <Frame
      title={words.hoursTitle}
      storePicker={storePicker}
      actions={
        <>
          <Button look="outline" busy={file.isPending} onClick={() => file.mutate()}>
            <FileSpreadsheet aria-hidden size={20} strokeWidth={1.75} />
            {words.export}
          </Button>
          <Button onClick={() => onOpen('new')}>
            <ClockPlus aria-hidden size={20} strokeWidth={1.75} />
            {words.addClocking}
          </Button>
        </>
      }
    >
      <WeekNav to="/roster/hours" store={search.store} week={monday} current={current} />
      {file.isError && (
        <Notice tone="clay">{`${words.exportFailed} ${wordsFor(file.error, 'en')}`}</Notice>
      )}
      {fault === null && (hours.isPending || week.isPending) && (
        <LoadingRows label={words.loading} />
      )}
      {fault !== null && (
        <Failed
          fault={fault}
          what={words.failed}
          again={words.again}
          onAgain={() => {
            void hours.refetch();
            void week.refetch();
          }}
        />
      )}
      {hours.data !== undefined && week.data !== undefined && (
        <div className="flex flex-col gap-8">
          <HoursTable hours={hours.data} today={today} />
          <OpenList week={week.data} now={now} onOpen={onOpen} />
          <ClockingList week={week.data} onOpen={onOpen} />
        </div>
      )}
      {open !== undefined && week.data !== undefined && (
        <ClockingSheet
          key={open}
          actor={person}
          store={store}
          week={week.data}
          clocking={open === 'new' ? null : findClocking(week.data, open)}
          date={date}
          onClose={() => onSearch(here)}
        />
      )}
    </Frame>
  );
}
