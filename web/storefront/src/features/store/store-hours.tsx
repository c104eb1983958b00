import type { Store } from '@shikanji/api/types';
import { timeOfDay } from '@shikanji/ui/format/time';
import { useQuery } from '@tanstack/react-query';
import { Phone } from 'lucide-react';
import { useSpeech } from '../../lib/i18n';
import { hoursQuery } from '../../lib/queries';
import { shortName } from '../../lib/store';
import { phoneWords } from '../../lib/phone-words';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export function StoreHours({ store }: { store: Store }) {
  const { t, language } = useSpeech();
  const hours = useQuery(hoursQuery(store.id)).data;
  const nameOf = new Intl.DateTimeFormat(language === 'hi' ? 'hi' : 'en-IN', {
    weekday: 'long',
    timeZone: 'UTC',
  });
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-xl">
        {t('hours')}, {shortName(store)}
      </h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        {hours?.week.map(({ day, ranges }) => (
          <div key={day} className="contents">
            {/* the first of January 2024 was a Monday */}
            <dt>{nameOf.format(Date.UTC(2024, 0, 1 + days.indexOf(day)))}</dt>
            <dd className="tabular-nums">
              {ranges.length === 0
                ? t('closedThatDay')
                : ranges
                    .map(
                      ({ from, to }) => `${timeOfDay(from, language)} – ${timeOfDay(to, language)}`,
                    )
                    .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
      <a
        href={`tel:${store.phone.replace(/\s/g, '')}`}
        className="inline-flex min-h-11 items-center gap-2 font-semibold text-leaf underline underline-offset-4"
      >
        <Phone aria-hidden size={18} strokeWidth={1.75} />
        {t('callStore')} {phoneWords(store.phone)}
      </a>
    </section>
  );
}
