import { done } from '@shikanji/api/client';
import type { Customer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { Contact } from './contact';
import { useAccountSpeech } from './words';

interface EmailContactProps {
  me: Customer;
  /** Links can be sent. */
  canConfirm: boolean;
}

export function EmailContact({ me, canConfirm }: EmailContactProps) {
  const { t } = useAccountSpeech();
  const send = useMutation({ mutationFn: () => done(api.POST('/auth/verify-email/request')) });
  const open = me.email !== null && !me.emailVerified && canConfirm;
  return (
    <Contact title={t('email')} value={me.email} none={t('noEmail')} confirmed={me.emailVerified}>
      {open && <p className="text-cumin">{t('whyConfirmEmail')}</p>}
      {open && send.isError && <Failure fault={send.error} />}
      <div role="status">
        {open && send.isSuccess && <Notice>{t('emailLinkSent', { email: me.email ?? '' })}</Notice>}
      </div>
      {open && !send.isSuccess && (
        <Button
          look="outline"
          className="self-start"
          busy={send.isPending}
          onClick={() => send.mutate()}
        >
          {t('sendLinkAgain')}
        </Button>
      )}
    </Contact>
  );
}
