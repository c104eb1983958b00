import type { Order } from '@shikanji/api/types';
import { DietBadge } from '@shikanji/ui/diet-badge';
import { money } from '@shikanji/ui/format/money';
import { useOrderSpeech } from './words';

export function OrderLines({ order }: { order: Order }) {
  const { t } = useOrderSpeech();
  return (
    <ul>
      {order.lines.map((line) => (
        <li key={line.line} className="flex items-start gap-3 border-b py-3">
          <img
            src={`/images/products/${line.productSlug}.svg`}
            alt=""
            width={48}
            height={48}
            className="size-12 shrink-0 rounded-control bg-mint p-0.5 dark:bg-lemon"
          />
          <div className="min-w-0 flex-1">
            <p className="flex flex-wrap items-center gap-x-2 font-semibold">
              <span className="tabular-nums">{line.quantity} ×</span> {line.name}
              {line.diet.jain && <DietBadge label={t('badge_jain')} holds />}
            </p>
            {line.combo && <p className="text-sm text-cumin">{t('inCombo', line.combo)}</p>}
            {line.options.length > 0 && (
              <p className="text-sm text-cumin">
                {line.options.map((option) => option.name).join(', ')}
              </p>
            )}
            {line.note && <p className="text-sm text-cumin">“{line.note}”</p>}
          </div>
          <span className="money">{money(line.totalPaise)}</span>
        </li>
      ))}
    </ul>
  );
}
