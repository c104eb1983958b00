import type { Store } from '@shikanji/api/types';
import { ChevronDown, Circle, CircleSlash } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useSpeech } from '../../lib/i18n';
import { openSentence, shortName, takesOrders } from '../../lib/store';

const StoreSheet = lazy(async () => ({
  default: (await import('./store-sheet')).StoreSheet,
}));

/** Which store, whether it is open, how long it takes: one line, and the way to another store. */
export function StoreLine({ store }: { store: Store }) {
  const { t, language } = useSpeech();
  const [choosing, setChoosing] = useState(false);
  const open = takesOrders(store);
  const Sign = open ? Circle : CircleSlash;
  return (
    <>
      <button
        type="button"
        onClick={() => setChoosing(true)}
        className="flex min-h-11 max-w-full items-center gap-1.5 rounded-control text-left"
      >
        <span className="sr-only">{t('changeStore')}: </span>
        <span className="flex min-w-0 flex-wrap items-baseline gap-x-1.5 whitespace-nowrap sm:gap-x-2">
          <span className="font-display text-lg font-bold sm:text-xl">{shortName(store)}</span>
          <span
            className={`inline-flex items-center gap-1.5 text-sm font-semibold sm:text-base ${open ? 'text-leaf' : 'text-clay'}`}
          >
            <Sign aria-hidden size={12} strokeWidth={3} fill={open ? 'currentColor' : 'none'} />
            {openSentence(store, t, language)}
          </span>
          {open && (
            <span className="text-sm text-cumin sm:text-base">
              · {t('wait', { minutes: store.prepMinutes })}
            </span>
          )}
        </span>
        <ChevronDown aria-hidden size={20} className="shrink-0" />
      </button>
      {choosing && (
        <Suspense>
          <StoreSheet chosen={store} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </>
  );
}
