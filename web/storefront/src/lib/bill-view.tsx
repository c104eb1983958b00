import type { Bill, PricedLine } from '@shikanji/api/types';
import { money, percent } from '@shikanji/ui/format/money';
import { useSpeech } from './i18n';
import { taxHeads } from './tax-heads';

interface BillViewProps {
  bill: Bill & { lines: readonly PricedLine[] };
}

/** The bill, with every tax it holds one tap away. All figures are the server's. */
export function BillView({ bill }: BillViewProps) {
  const { t } = useSpeech();
  const delivery = bill.charges.some((charge) => charge.kind === 'delivery');
  return (
    <div className="flex flex-col gap-2">
      <dl className="grid grid-cols-[1fr_auto] gap-y-1">
        <Row name={t('subtotal')} paise={bill.subtotalPaise} />
        {bill.discountPaise > 0 && <Row name={t('discount')} paise={-bill.discountPaise} />}
        {delivery && <Row name={t('deliveryFee')} paise={bill.deliveryFeePaise} />}
        {bill.packingPaise > 0 && <Row name={t('packing')} paise={bill.packingPaise} />}
        {bill.roundOffPaise !== 0 && <Row name={t('roundOff')} paise={bill.roundOffPaise} />}
        <dt className="mt-2 border-t-2 border-ink pt-2 font-display text-xl font-bold">
          {t('total')}
        </dt>
        <dd className="money mt-2 border-t-2 border-ink pt-2 text-right text-xl">
          {money(bill.totalPaise)}
        </dd>
      </dl>
      <Taxes bill={bill} />
    </div>
  );
}

function Row({ name, paise }: { name: string; paise: number }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="money text-right font-medium">{money(paise)}</dd>
    </>
  );
}

/** The heads are the bill's own figures; the lines say what each is made of. */
function Taxes({ bill }: BillViewProps) {
  const { t } = useSpeech();
  const heads = taxHeads(bill);
  if (heads.length === 0) return null;
  return (
    <details className="text-sm text-cumin">
      <summary className="flex min-h-11 items-center gap-2 underline underline-offset-4">
        {t('taxesInside')}
        {heads.map((head) => (
          <span key={head.name} className="money">
            {head.name} {money(head.paise)}
          </span>
        ))}
      </summary>
      <ul className="flex flex-col gap-2 pb-2">
        {[...bill.lines, ...bill.charges].map((part, index) => (
          <li key={index} className="grid grid-cols-[1fr_auto] gap-x-4">
            <span className="font-medium text-ink">
              {'name' in part ? part.name : t(part.kind === 'delivery' ? 'deliveryFee' : 'packing')}
            </span>
            <span className="money font-medium">
              {t('taxable', { amount: money(part.taxablePaise) })}
            </span>
            {taxHeads(part, part.taxBps).map((head) => (
              <span key={head.name} className="contents">
                <span>
                  {head.rateBps === null
                    ? head.name
                    : t('taxLine', { name: head.name, rate: percent(head.rateBps) })}
                </span>
                <span className="money text-right font-medium">{money(head.paise)}</span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
