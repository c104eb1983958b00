import type { OrderLine } from '@shikanji/api/types';
import { Money } from '@shikanji/ui/money';
import { orderWords as words } from './words';

export function OrderLines({ lines }: { lines: readonly OrderLine[] }) {
  return (
    <ul className="divide-y border-y">
      {lines.map((line) => (
        <li key={line.line} className="flex gap-3 py-2">
          <span className="money min-w-8">{`${line.quantity} ×`}</span>
          <span className="min-w-0 flex-1">
            <span className="font-semibold">{line.name}</span>
            <span className="block text-cumin">
              {[
                line.combo && words.inCombo(line.combo.name),
                ...line.options.map((option) => option.name),
                line.diet.jain && words.jain,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {line.note !== null && (
              <span className="mt-1 inline-block bg-lemon px-2 py-0.5 font-semibold text-night">
                {line.note}
              </span>
            )}
          </span>
          <Money paise={line.totalPaise} />
        </li>
      ))}
    </ul>
  );
}
