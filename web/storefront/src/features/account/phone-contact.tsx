import { answer } from '@shikanji/api/client';
import type { Customer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { phoneWords } from '../../lib/phone-words';
import { meQuery } from '../../lib/queries';
import { CodeForm } from './code-form';
import { Contact } from './contact';
import { NumberForm } from './number-form';
import { usePhoneCode } from './use-phone-code';
import { useAccountSpeech } from './words';

/** The number of who is signed in; a code shows that it is theirs. */
export function PhoneContact({ me }: { me: Customer }) {
  const { t } = useAccountSpeech();
  const client = useQueryClient();
  const code = usePhoneCode('verify');
  const [changing, setChanging] = useState(false);
  const prove = useMutation({
    mutationFn: proveWithCode,
    onSuccess: (customer) => {
      code.forget();
      setChanging(false);
      client.setQueryData(meQuery.queryKey, customer);
      toast(t('phoneConfirmed'));
    },
  });
  const change = () => {
    prove.reset();
    code.edit();
    setChanging(true);
  };
  const stay = () => {
    code.forget();
    setChanging(false);
  };
  const { phone } = me;
  const sent = code.sent;
  return (
    <Contact
      title={t('phone')}
      value={phone === null ? null : phoneWords(phone)}
      none={t('noPhone')}
      confirmed={me.phoneVerified}
    >
      {sent !== null ? (
        <CodeForm
          code={{ ...code, edit: change }}
          action="confirm"
          busy={prove.isPending}
          fault={prove.error}
          onCode={(typed) => prove.mutate({ phone: sent.phone, code: typed })}
          onResent={prove.reset}
        />
      ) : changing ? (
        <NumberForm
          code={code}
          first={code.last}
          hint={t('whyConfirmPhone')}
          returned
          onCancel={stay}
        />
      ) : (
        <>
          {phone !== null && !me.phoneVerified && (
            <p className="text-cumin">{t('whyConfirmPhone')}</p>
          )}
          {code.send.isError && <Failure fault={code.send.error} />}
          <div className="flex flex-wrap gap-x-4 gap-y-2">
            {phone !== null && !me.phoneVerified && (
              <Button look="outline" busy={code.send.isPending} onClick={() => code.ask(phone)}>
                {t('confirmPhone')}
              </Button>
            )}
            <Button
              look={phone === null ? 'outline' : 'plain'}
              className={phone === null ? undefined : 'px-0!'}
              onClick={change}
            >
              {t(phone === null ? 'addPhone' : 'changePhone')}
            </Button>
          </div>
        </>
      )}
    </Contact>
  );
}

async function proveWithCode(given: { phone: string; code: string }): Promise<Customer> {
  const body = { ...given, purpose: 'verify' as const };
  const proven = await answer(api.POST('/auth/otp/verify', { body }));
  if ('customer' in proven) throw new Error('a proof was answered with a session');
  return proven;
}
