import { zodResolver } from '@hookform/resolvers/zod';
import { done } from '@shikanji/api/client';
import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { Outcome } from '@shikanji/ui/outcome';
import { useAccountSpeech } from './words';

export function ForgotForm() {
  const { t } = useAccountSpeech();
  const schema = z.object({ email: z.email(t('needEmail')) });
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { email: '' } });
  const send = useMutation({
    mutationFn: (body: { email: string }) => done(api.POST('/auth/forgot-password', { body })),
  });
  if (send.isSuccess) {
    return (
      <Outcome title={t('linkSentTitle')}>
        <p>{t('linkSent', { email: send.variables.email })}</p>
        <p className="text-cumin">{t('linkSentHint')}</p>
        <Button look="plain" className="self-start px-0!" onClick={send.reset}>
          {t('anotherAddress')}
        </Button>
      </Outcome>
    );
  }
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void form.handleSubmit((values) => send.mutate(values))(event)}
    >
      <p>{t('forgotText')}</p>
      {send.isError && <Failure fault={send.error} />}
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        error={form.formState.errors.email?.message}
        {...form.register('email')}
      />
      <Button type="submit" size="large" busy={send.isPending}>
        {t('sendLink')}
      </Button>
    </form>
  );
}
