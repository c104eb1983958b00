import { zodResolver } from '@hookform/resolvers/zod';
import { answer } from '@shikanji/api/client';
import { Button } from '@shikanji/ui/button';
import { PasswordField } from '@shikanji/ui/password-field';
import { TextField } from '@shikanji/ui/text-field';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { optionalPhoneRule, required } from '../../lib/form-rules';
import { showAtFields } from '../../lib/server-errors';
import { signedIn } from '../../lib/session';
import { newPasswordRule } from './password-rule';
import { useAccountSpeech } from './words';

const fields = ['name', 'email', 'phone', 'password'] as const;

export function RegisterForm({ onDone }: { onDone: () => void }) {
  const { t, language } = useAccountSpeech();
  const client = useQueryClient();
  const [unplaced, setUnplaced] = useState<unknown>(null);
  const schema = z.object({
    name: required(t('needName'), 100),
    email: z.email(t('needEmail')),
    phone: optionalPhoneRule(t),
    password: newPasswordRule(t),
  });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: '', email: '', phone: '', password: '' },
  });
  const register = useMutation({
    mutationFn: (body: z.output<typeof schema>) => answer(api.POST('/auth/register', { body })),
    onMutate: () => setUnplaced(null),
    onSuccess: (session) => {
      signedIn(client, session);
      onDone();
    },
    onError: (fault) => {
      if (!showAtFields(fault, fields, form, language)) setUnplaced(fault);
    },
  });
  const { errors } = form.formState;

  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void form.handleSubmit((values) => register.mutate(values))(event)}
    >
      {unplaced !== null && <Failure fault={unplaced} />}
      <TextField
        label={t('name')}
        autoComplete="name"
        error={errors.name?.message}
        {...form.register('name')}
      />
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        error={errors.email?.message}
        {...form.register('email')}
      />
      <TextField
        label={t('phoneOptional')}
        type="tel"
        autoComplete="tel"
        error={errors.phone?.message}
        {...form.register('phone')}
      />
      <PasswordField
        label={t('password')}
        showLabel={t('show')}
        hideLabel={t('hide')}
        autoComplete="new-password"
        hint={t('passwordHint')}
        error={errors.password?.message}
        {...form.register('password')}
      />
      <Button type="submit" size="large" busy={register.isPending}>
        {t('register')}
      </Button>
    </form>
  );
}
