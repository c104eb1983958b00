import { answer } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
import type { Erasure } from '@shikanji/api/types';
import { Button, buttonClass } from '@shikanji/ui/button';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { Sheet } from '@shikanji/ui/sheet';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { useAccountSpeech } from './words';

interface EraseSheetProps {
  onClose: () => void;
  onErased: (erasure: Erasure) => void;
}

/** The second step: nothing happens before it is said that it was understood. */
export function EraseSheet({ onClose, onErased }: EraseSheetProps) {
  const { t } = useAccountSpeech();
  const [understood, setUnderstood] = useState(false);
  const erase = useMutation({
    mutationFn: () => answer(api.DELETE('/customers/{id}', { params: { path: { id: 'me' } } })),
    onSuccess: onErased,
  });
  const needed = erase.error instanceof ApiProblem && erase.error.code === 'orders_open';
  return (
    <Sheet
      open
      onClose={onClose}
      title={t('eraseAsk')}
      closeLabel={t('close')}
      footer={
        <div className="flex flex-wrap gap-2">
          <Button
            look="danger"
            disabled={!understood}
            busy={erase.isPending}
            onClick={() => erase.mutate()}
          >
            {t('eraseYes')}
          </Button>
          <Button look="plain" onClick={onClose}>
            {t('eraseNo')}
          </Button>
        </div>
      }
    >
      <div className="flex flex-col gap-4 px-4 pb-4">
        <p>{t('eraseText')}</p>
        {erase.isError && <Failure fault={erase.error} />}
        {needed && (
          <>
            <p>{t('eraseNeeded')}</p>
            <Link to="/orders" className={`${buttonClass('outline')} self-start`}>
              {t('eraseToOrders')}
            </Link>
          </>
        )}
        <ChoiceRow
          type="checkbox"
          label={t('eraseUnderstood')}
          checked={understood}
          onChange={(event) => setUnderstood(event.target.checked)}
        />
      </div>
    </Sheet>
  );
}
