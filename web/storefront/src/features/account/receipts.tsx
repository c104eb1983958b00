import type { Erasure } from '@shikanji/api/types';
import { timeIn } from '@shikanji/ui/format/time';
import { Check } from 'lucide-react';
import { useAccountSpeech } from './words';

interface ReceiptsProps {
  receipts: Erasure['receipts'];
  zone: string;
}

/** Which service has forgotten the person, and when. */
export function Receipts({ receipts, zone }: ReceiptsProps) {
  const { t, language } = useAccountSpeech();
  const nameOf = (service: string) => {
    if (service === 'customer') return t('receipt_customer');
    return service === 'order' ? t('receipt_order') : service;
  };
  return (
    <ul aria-label={t('receipts')} className="border-t">
      {receipts.map(({ service, at }) => (
        <li key={service} className="flex items-center gap-3 border-b py-2">
          <Check aria-hidden size={20} strokeWidth={2.5} className="shrink-0 text-leaf" />
          <span className="min-w-0 flex-1 font-semibold">{nameOf(service)}</span>
          <span className="text-cumin tabular-nums">{timeIn(zone, at, language)}</span>
        </li>
      ))}
    </ul>
  );
}
