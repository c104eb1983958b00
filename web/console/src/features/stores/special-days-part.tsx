import type { SpecialDays } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { dayOf } from '@shikanji/ui/format/time';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Failed, LoadingRows } from '../../lib/query-state';
import { serverNow } from '../../lib/server-clock';
import { ThingSheet } from '../../lib/thing-sheet';
import { changeSpecialDays, getSpecialDays, specialDaysQuery } from './queries';
import { SpecialDayForm } from './special-day-form';
import { keyOf } from './special-day-values';
import { nameOf, SpecialDaysTable } from './special-days-table';
import type { PartProps } from './store-parts';
import { words } from './words-special-days';

export function SpecialDaysPart({ store, search, onSearch }: PartProps) {
  const query = useQuery(specialDaysQuery(store.id));
  const { day, ...part } = search;
  const found = query.data?.days.find((one) => keyOf(one) === day);
  const thing = found && { id: keyOf(found), name: nameOf(found) };
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <p className="mr-auto max-w-160 text-cumin">{words.intro(store.timeZone)}</p>
        <Button onClick={() => onSearch({ ...part, day: 'new' })}>
          <Plus aria-hidden size={20} strokeWidth={1.75} />
          {words.add}
        </Button>
      </div>
      {query.isPending && <LoadingRows label={words.loading} />}
      {query.isError && query.data === undefined && (
        <Failed
          fault={query.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {query.data !== undefined && (
        <Listed
          list={query.data}
          today={dayOf(store.timeZone, new Date(serverNow()))}
          onOpen={(key) => onSearch({ ...part, day: key })}
        />
      )}
      {day !== undefined && query.data !== undefined && (
        <ThingSheet
          key={day}
          thing={day === 'new' ? null : thing}
          words={words}
          queryKey={['stores']}
          onRemove={(key) => removeDay(store.id, key)}
          onClose={() => onSearch(part)}
          form={(entry, turns) => (
            <SpecialDayForm store={store} list={query.data} entry={entry?.id} {...turns} />
          )}
        />
      )}
    </div>
  );
}

/** From the list as it stands now; one that is gone already is as good. */
async function removeDay(storeId: string, key: string): Promise<void> {
  const list = await getSpecialDays(storeId);
  const days = list.days.filter((day) => keyOf(day) !== key);
  if (days.length < list.days.length) await changeSpecialDays(storeId, list, days);
}

interface ListedProps {
  list: SpecialDays;
  today: string;
  onOpen: (key: string) => void;
}

/** Those that are over stand above the others, where somebody asks for them. */
function Listed({ list: { days }, today, onOpen }: ListedProps) {
  const [all, setAll] = useState(false);
  const ahead = days.filter(({ date }) => date >= today);
  const over = days.length - ahead.length;
  if (days.length === 0) {
    return (
      <EmptyState drawing={lemonTree} title={words.nothing}>
        {words.nothingHint}
      </EmptyState>
    );
  }
  return (
    <>
      {over > 0 && !all && (
        <Button look="outline" className="self-start" onClick={() => setAll(true)}>
          {words.earlier(over)}
        </Button>
      )}
      {ahead.length === 0 && !all && <p>{words.nothingAhead}</p>}
      {(all || ahead.length > 0) && <SpecialDaysTable days={all ? days : ahead} onOpen={onOpen} />}
    </>
  );
}
