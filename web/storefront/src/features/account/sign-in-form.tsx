import { zodResolver } from '@hookform/resolvers/zod';
import { answer } from '@shikanji/api/client';
import type { Session } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { PasswordField } from '@shikanji/ui/password-field';
import { TextField } from '@shikanji/ui/text-field';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { required } from '../../lib/form-rules';
import { signedIn } from '../../lib/session';
import { useAccountSpeech } from './words';

interface SignInFormProps {
  onDone: (session: Session) => void;
  /** The way out for who has forgotten the password, where there is one. */
  forgotten: ReactNode;
}

export function SignInForm({ onDone, forgotten }: SignInFormProps) {
  const { t } = useAccountSpeech();
  const client = useQueryClient();
  const schema = z.object({
    email: z.email(t('needEmail')),
    password: required(t('needPassword')),
  });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { email: '', password: '' },
  });
  const signIn = useMutation({
    mutationFn: (body: z.output<typeof schema>) => answer(api.POST('/auth/login', { body })),
    onSuccess: (session) => {
      signedIn(client, session);
      onDone(session);
    },
  });
  const { errors } = form.formState;

  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void form.handleSubmit((values) => signIn.mutate(values))(event)}
    >
      {signIn.isError && <Failure fault={signIn.error} />}
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        error={errors.email?.message}
        {...form.register('email')}
      />
      <PasswordField
        label={t('password')}
        showLabel={t('show')}
        hideLabel={t('hide')}
        autoComplete="current-password"
        error={errors.password?.message}
        {...form.register('password')}
      />
      {forgotten}
      <Button type="submit" size="large" busy={signIn.isPending}>
        {t('signIn')}
      </Button>
    </form>
  );
}
