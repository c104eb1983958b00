import type { Order, Store } from '@shikanji/api/types';
import { timeIn } from '@shikanji/ui/format/time';
import { Check } from 'lucide-react';
import { statusWord, stepsOf } from './order-words';
import { useOrderSpeech } from './words';

/** The line of steps: done ones with their time, the present one filled with lemon. */
export function Steps({ order, store }: { order: Order; store: Store | undefined }) {
  const { t, language } = useOrderSpeech();
  const steps = stepsOf(order);
  const reached = steps.indexOf(order.status);
  return (
    <ol aria-label={t('steps')} className="flex flex-col md:flex-row">
      {steps.map((status, index) => {
        const at = order.timeline.findLast(
          (entry) => entry.status === status && entry.time === null,
        )?.at;
        const done = index < reached || order.status === 'delivered';
        const now = index === reached && !done;
        return (
          <li
            key={status}
            aria-current={now ? 'step' : undefined}
            className="relative flex min-h-14 flex-1 items-start gap-3 md:flex-col md:gap-2"
          >
            {index < steps.length - 1 && (
              <span
                aria-hidden
                className={`absolute top-8 bottom-0 left-[15px] w-0.5 md:top-[15px] md:right-0 md:bottom-auto md:left-8 md:h-0.5 md:w-auto ${done ? 'bg-leaf' : 'bg-line'}`}
              />
            )}
            <span
              className={`z-10 grid size-8 shrink-0 place-items-center rounded-full border-2 ${
                done
                  ? 'border-leaf bg-leaf text-on-leaf'
                  : now
                    ? 'border-night bg-lemon text-night'
                    : 'border-line bg-paper'
              }`}
            >
              {done && <Check aria-hidden size={18} strokeWidth={2.5} />}
              {now && <span className="size-2.5 rounded-full bg-night" />}
            </span>
            <span
              className={`leading-8 md:leading-5 ${now ? 'font-bold' : done ? '' : 'text-cumin'}`}
            >
              {statusWord({ ...order, status }, t)}
              {at && (done || now) && (
                <span className="ml-2 text-sm text-cumin tabular-nums md:ml-0 md:block">
                  {timeIn(store?.timeZone ?? 'Asia/Kolkata', at, language)}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
