import type { Slots, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { classNames } from '@shikanji/ui/format/class-names';
import { spanIn } from '@shikanji/ui/format/slot';
import { dayIn, dayOf } from '@shikanji/ui/format/time';
import { TextField } from '@shikanji/ui/text-field';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Sun } from 'lucide-react';
import { useState } from 'react';
import { Failed, LoadingRows } from '../../lib/query-state';
import { Section } from '../../lib/section';
import { SelectField } from '../../lib/select-field';
import { serverNow } from '../../lib/server-clock';
import { slotsQuery } from './queries';
import { whyNone } from './slots-none';
import { type Fulfilment, fulfilments, fulfilmentWord } from './words';
import { words } from './words-slots';

const ways = fulfilments.map((value) => ({ value, label: fulfilmentWord(value) }));

/** Midday, so that it is the same day in any zone we write it in. */
const dayWords = (date: string): string => dayIn('UTC', `${date}T12:00:00Z`);

/** What a guest would see who orders a little for a day. */
export function SlotsPreview({ store, dirty }: { store: Store; dirty: boolean }) {
  const today = dayOf(store.timeZone, new Date(serverNow()));
  const [way, setWay] = useState<Fulfilment>('pickup');
  const [date, setDate] = useState(today);
  const query = useQuery({
    ...slotsQuery(store, way, date),
    enabled: date !== '',
    placeholderData: keepPreviousData,
  });
  return (
    <Section title={words.preview} hint={dirty ? words.unsaved : words.previewHint}>
      <div className="flex flex-wrap gap-3">
        <SelectField
          label={words.way}
          choices={ways}
          value={way}
          onChoose={(chosen) => setWay(fulfilments.find((one) => one === chosen) ?? 'pickup')}
        />
        <TextField
          type="date"
          label={words.day}
          value={date}
          onChange={({ target }) => setDate(target.value)}
        />
      </div>
      {query.isLoading && <LoadingRows label={words.loading} />}
      {query.isError && (
        <Failed
          fault={query.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {query.data !== undefined && date !== '' && (
        <Offered {...{ store, today }} slots={query.data} onDay={setDate} />
      )}
    </Section>
  );
}

interface OfferedProps {
  store: Store;
  today: string;
  slots: Slots;
  onDay: (date: string) => void;
}

function Offered({ store, today, slots: { date, items, dates }, onDay }: OfferedProps) {
  const free = items.filter(({ available }) => available).length;
  return (
    <>
      <p role="status" className="font-semibold">
        {items.length === 0
          ? `${words.none(dayWords(date))} ${whyNone(store, today, date)}`
          : words.summary(free, items.length - free)}
      </p>
      {items.length === 0 && dates.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <span>{words.others}</span>
          {dates.map((day) => (
            <Button key={day} look="outline" onClick={() => onDay(day)}>
              {dayWords(day)}
            </Button>
          ))}
        </div>
      )}
      {items.length > 0 && (
        <ul
          aria-label={words.slotsOf(dayWords(date))}
          className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-5"
        >
          {items.map(({ start, end, available, inDaylight }) => (
            <li
              key={start}
              className={classNames(
                'rounded-control border-[1.5px] px-3 py-2',
                available ? 'border-cumin bg-salt' : 'border-dashed border-clay text-clay',
              )}
            >
              <span className="block font-semibold">{spanIn(store.timeZone, { start, end })}</span>
              <span className="flex flex-wrap items-center gap-x-2 text-sm">
                {available ? words.free : words.full}
                {inDaylight === true && (
                  <span className="inline-flex items-center gap-1">
                    <Sun aria-hidden size={16} strokeWidth={1.75} />
                    {words.daylight}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
