import type { Order, Store } from '@shikanji/api/types';
import { addressLine } from '../../lib/address-words';
import { shortName } from '../../lib/store';
import { phoneWords } from '../../lib/phone-words';
import { useOrderSpeech } from './words';

export function Destination({ order, store }: { order: Order; store: Store | undefined }) {
  const { t } = useOrderSpeech();
  const { address, type } = order.fulfilment;
  const payment = order.paymentStatus === 'paid' ? 'paid' : order.paymentMethod;
  const words = { paid: t('paid'), cod: t('payCod'), counter: t('payCounter') };
  return (
    <dl className="grid gap-3 sm:grid-cols-2">
      <div>
        <dt className="text-sm text-cumin">{t(type === 'delivery' ? 'broughtTo' : 'collectAt')}</dt>
        {type === 'delivery' && address && (
          <dd>
            <span className="font-semibold">{address.name}</span>, {phoneWords(address.phone)}
            <br />
            {addressLine(address)}
          </dd>
        )}
        {type === 'pickup' && store && (
          <dd>
            <span className="font-semibold">{shortName(store)}</span>
            <br />
            {addressLine({ ...store.address, name: '', phone: '' })}
          </dd>
        )}
      </div>
      <div>
        <dt className="text-sm text-cumin">{t('pay')}</dt>
        <dd className="font-semibold">{words[payment]}</dd>
        {store && (
          <dd>
            <a
              href={`tel:${store.phone.replace(/\s/g, '')}`}
              className="inline-flex min-h-11 items-center text-leaf underline underline-offset-4"
            >
              {t('callStore')}
            </a>
          </dd>
        )}
      </div>
    </dl>
  );
}
