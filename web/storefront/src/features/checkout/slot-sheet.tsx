import type { QuoteRequest, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Chip } from '@shikanji/ui/chip';
import { slotIn } from '@shikanji/ui/format/slot';
import { dayOf } from '@shikanji/ui/format/time';
import { Sheet } from '@shikanji/ui/sheet';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChosenSlot } from '../../lib/choices';
import { Failure } from '../../lib/failure';
import { DaylightChoice, useListed } from './daylight-choice';
import { dayWords } from './slot-days';
import { SlotList } from './slot-list';
import { slotsQuery } from './slots-query';
import { useCheckoutSpeech } from './words';

interface SlotSheetProps {
  store: Store;
  request: QuoteRequest;
  customerId: string | null;
  chosen: ChosenSlot | null;
  onChoose: (slot: ChosenSlot) => void;
  onClose: () => void;
}

/** The days and times that suit the basket; nothing is taken before one says so. */
export function SlotSheet({
  store,
  request,
  customerId,
  chosen,
  onChoose,
  onClose,
}: SlotSheetProps) {
  const { t, language } = useCheckoutSpeech();
  const zone = store.timeZone;
  const [asked, setAsked] = useState(chosen ? dayOf(zone, new Date(chosen.start)) : undefined);
  const [start, setStart] = useState(chosen?.start);
  const slots = useQuery(slotsQuery(request, customerId, asked));
  const { data, isPlaceholderData } = slots;
  const date = asked ?? data?.date;
  const picked = isPlaceholderData
    ? undefined
    : data?.items.find((slot) => slot.start === start && slot.available);
  const listed = useListed(data?.items ?? []);
  const free = listed.some(({ available }) => available);

  return (
    <Sheet
      open
      onClose={onClose}
      title={t('chooseTime')}
      closeLabel={t('close')}
      footer={
        picked ? (
          <Button type="submit" form="slots" size="large" className="w-full text-balance">
            {t('takeTime', { slot: slotIn(zone, picked, language) })}
          </Button>
        ) : free ? (
          <p className="py-3 text-center text-cumin">{t('pickTime')}</p>
        ) : undefined
      }
    >
      <form
        id="slots"
        className="flex flex-col gap-5 px-4 pt-1 pb-6"
        onSubmit={(event) => {
          event.preventDefault();
          if (picked) onChoose({ start: picked.start, end: picked.end });
        }}
      >
        {slots.isError && <Failure fault={slots.error} onRetry={() => void slots.refetch()} />}
        {data && data.dates.length > 0 && (
          <div role="group" aria-label={t('day')} className="flex flex-wrap gap-2">
            {data.dates.map((day) => (
              <Chip key={day} selected={day === date} onClick={() => setAsked(day)}>
                {dayWords(day, zone, new Date(), t, language)}
              </Chip>
            ))}
          </div>
        )}
        {slots.isPending || isPlaceholderData ? (
          <Loading label={t('loading')}>
            <Skeleton className="h-72" />
          </Loading>
        ) : (
          data && (
            <>
              <DaylightChoice slots={data.items} />
              <SlotList
                of={data.items}
                listed={listed}
                otherDays={data.dates.length > 1}
                zone={zone}
                start={picked?.start}
                onPick={setStart}
              />
            </>
          )
        )}
      </form>
    </Sheet>
  );
}
