import { answer } from '@shikanji/api/client';
import { Button } from '@shikanji/ui/button';
import { money } from '@shikanji/ui/format/money';
import { TextField } from '@shikanji/ui/text-field';
import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { useSpeech } from '../../lib/i18n';
import { shortName } from '../../lib/store';

export function PincodeCheck({ onChoose }: { onChoose: (storeId: string) => void }) {
  const { t } = useSpeech();
  const [typed, setTyped] = useState('');
  const [pincode, setPincode] = useState('');
  const [wrong, setWrong] = useState(false);
  const serving = useQuery({
    queryKey: ['serving', pincode],
    queryFn: () => answer(api.GET('/stores/serving', { params: { query: { pincode } } })),
    enabled: pincode !== '',
    staleTime: 60_000,
  });

  function check(event: SubmitEvent) {
    event.preventDefault();
    const valid = /^[1-9]\d{5}$/.test(typed.trim());
    setWrong(!valid);
    if (valid) setPincode(typed.trim());
  }

  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-xl">{t('pincodeQuestion')}</h3>
      <form onSubmit={check} noValidate className="flex items-start gap-2">
        <TextField
          label={t('pincode')}
          className="flex-1"
          inputMode="numeric"
          autoComplete="postal-code"
          maxLength={6}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={wrong ? t('needPincode') : null}
        />
        <Button type="submit" look="outline" className="mt-6" busy={serving.isFetching}>
          {t('check')}
        </Button>
      </form>
      {serving.isError && <Failure fault={serving.error} onRetry={() => void serving.refetch()} />}
      <div role="status" className="flex flex-col gap-2">
        {serving.data?.items.length === 0 && <p>{t('noneServes', { pincode })}</p>}
        {serving.data?.items.map((store) => (
          <div key={store.id} className="flex items-center gap-3 border-t pt-2">
            <p className="flex-1">
              <span className="font-semibold">{shortName(store)}</span>
              <br />
              {t('servesYou', { pincode, minutes: store.etaMinutes })}
              <br />
              {t('deliveryFrom', { fee: money(store.deliveryFeePaise) })}
              {store.freeDeliveryAbovePaise !== null &&
                `, ${t('freeFrom', { amount: money(store.freeDeliveryAbovePaise) })}`}
            </p>
            <Button look="plain" onClick={() => onChoose(store.id)}>
              {t('orderFrom')}
            </Button>
          </div>
        ))}
      </div>
    </section>
  );
}
