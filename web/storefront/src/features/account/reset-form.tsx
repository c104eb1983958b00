import { zodResolver } from '@hookform/resolvers/zod';
import { done } from '@shikanji/api/client';
import { linkToken } from '@shikanji/api/link-token';
import { ApiProblem } from '@shikanji/api/problem';
import { Button, buttonClass } from '@shikanji/ui/button';
import { PasswordField } from '@shikanji/ui/password-field';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { showAtFields } from '../../lib/server-errors';
import { forgetPerson } from '../../lib/session';
import { Outcome } from '@shikanji/ui/outcome';
import { newPasswordRule } from './password-rule';
import { type AccountWord, useAccountSpeech } from './words';

export function ResetForm() {
  const { t, language } = useAccountSpeech();
  const client = useQueryClient();
  const token = linkToken();
  const form = useForm({
    resolver: zodResolver(z.object({ password: newPasswordRule(t) })),
    defaultValues: { password: '' },
  });
  const reset = useMutation({
    mutationFn: (password: string) =>
      done(api.POST('/auth/reset-password', { body: { token: token ?? '', password } })),
    onSuccess: () => forgetPerson(client),
    onError: (fault) => void showAtFields(fault, ['password'], form, language),
  });
  const placed = reset.error instanceof ApiProblem && reset.error.errors.length > 0;

  if (token === null) return <AskAgain title="noLinkTitle" text="noLinkText" />;
  if (reset.error instanceof ApiProblem && reset.error.code === 'link_over') {
    return <AskAgain title="resetOverTitle" text="resetOverText" />;
  }
  if (reset.isSuccess) {
    return (
      <Outcome title={t('resetDone')}>
        <p>{t('resetDoneText')}</p>
        <Link to="/sign-in" search={{ by: 'email' }} className={buttonClass('primary', 'large')}>
          {t('signIn')}
        </Link>
      </Outcome>
    );
  }
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void form.handleSubmit((given) => reset.mutate(given.password))(event)}
    >
      <p>{t('resetText')}</p>
      {reset.isError && !placed && <Failure fault={reset.error} />}
      <PasswordField
        label={t('newPassword')}
        hint={t('passwordHint')}
        showLabel={t('show')}
        hideLabel={t('hide')}
        autoComplete="new-password"
        error={form.formState.errors.password?.message}
        {...form.register('password')}
      />
      <Button type="submit" size="large" busy={reset.isPending}>
        {t('savePassword')}
      </Button>
    </form>
  );
}

function AskAgain({ title, text }: { title: AccountWord; text: AccountWord }) {
  const { t } = useAccountSpeech();
  return (
    <Outcome title={t(title)}>
      <p>{t(text)}</p>
      <Link to="/forgot-password" className={buttonClass('primary', 'large')}>
        {t('askAgain')}
      </Link>
    </Outcome>
  );
}
