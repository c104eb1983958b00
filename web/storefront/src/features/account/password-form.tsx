import { zodResolver } from '@hookform/resolvers/zod';
import { done } from '@shikanji/api/client';
import { wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { Customer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { PasswordField } from '@shikanji/ui/password-field';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { required } from '../../lib/form-rules';
import { meQuery } from '../../lib/queries';
import { showAtFields } from '../../lib/server-errors';
import { newPasswordRule } from './password-rule';
import { useAccountSpeech } from './words';

/** Another password, or the first one. */
export function PasswordForm({ me }: { me: Customer }) {
  const { t, language } = useAccountSpeech();
  const client = useQueryClient();
  const [unplaced, setUnplaced] = useState<unknown>(null);
  const had = me.hasPassword;
  const schema = z.object({
    currentPassword: had ? required(t('needPassword'), 128) : z.string(),
    newPassword: newPasswordRule(t),
  });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { currentPassword: '', newPassword: '' },
  });
  const save = useMutation({
    mutationFn: (body: z.output<typeof schema>) => done(api.PUT('/auth/password', { body })),
    onMutate: () => setUnplaced(null),
    onSuccess: () => {
      form.reset();
      // and with it the devices, whose key begins the same
      void client.invalidateQueries({ queryKey: meQuery.queryKey });
      toast(t(had ? 'passwordChanged' : 'passwordSet'));
    },
    onError: (fault) => {
      if (fault instanceof ApiProblem && fault.code === 'wrong_password') {
        const message = wordsFor(fault, language);
        form.setError('currentPassword', { message }, { shouldFocus: true });
      } else if (!showAtFields(fault, ['currentPassword', 'newPassword'], form, language)) {
        setUnplaced(fault);
      }
    },
  });
  const { errors } = form.formState;
  const toggles = { showLabel: t('show'), hideLabel: t('hide') };
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void form.handleSubmit((values) => save.mutate(values))(event)}
    >
      {unplaced !== null && <Failure fault={unplaced} />}
      {/* for password managers, which keep a password with its name */}
      <input hidden readOnly autoComplete="username" value={me.email ?? ''} />
      {had && (
        <PasswordField
          label={t('presentPassword')}
          autoComplete="current-password"
          error={errors.currentPassword?.message}
          {...toggles}
          {...form.register('currentPassword')}
        />
      )}
      <PasswordField
        label={t('newPassword')}
        hint={t('passwordHint')}
        autoComplete="new-password"
        error={errors.newPassword?.message}
        {...toggles}
        {...form.register('newPassword')}
      />
      <Button type="submit" className="self-start" busy={save.isPending}>
        {t('savePassword')}
      </Button>
    </form>
  );
}
