import { zodResolver } from '@hookform/resolvers/zod';
import { done } from '@shikanji/api/client';
import { wordsFor } from '@shikanji/api/errors';
import { linkToken } from '@shikanji/api/link-token';
import { ApiProblem } from '@shikanji/api/problem';
import { Button, buttonClass } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { PasswordField } from '@shikanji/ui/password-field';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../lib/api';
import { Entrance } from './entrance';
import { Outcome } from '@shikanji/ui/outcome';
import { words } from './words';

export function ResetPassword({ onDone }: { onDone: () => void }) {
  return (
    <Entrance title={words.resetTitle}>
      <ResetForm onDone={onDone} />
    </Entrance>
  );
}

const schema = z.object({ password: z.string().min(8, words.shortPassword).max(128) });

function ResetForm({ onDone }: { onDone: () => void }) {
  const token = linkToken();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { password: '' } });
  const reset = useMutation({
    mutationFn: (password: string) =>
      done(api.POST('/auth/reset-password', { body: { token: token ?? '', password } })),
    onSuccess: onDone,
  });
  if (token === null) return <AskAgain title={words.noLink} text={words.noLinkText} />;
  if (reset.error instanceof ApiProblem && reset.error.code === 'link_over') {
    return <AskAgain title={words.linkOver} text={words.linkOverText} />;
  }
  if (reset.isSuccess) {
    return (
      <Outcome className="mt-4" title={words.resetDone}>
        <p>{words.resetDoneText}</p>
        <Link to="/sign-in" className={buttonClass('primary', 'large')}>
          {words.submit}
        </Link>
      </Outcome>
    );
  }
  return (
    <form
      noValidate
      onSubmit={form.handleSubmit((given) => reset.mutate(given.password))}
      className="flex flex-col gap-4"
    >
      <p className="text-lg text-cumin">{words.resetText}</p>
      <PasswordField
        label={words.newPassword}
        hint={words.passwordHint}
        showLabel={words.show}
        hideLabel={words.hide}
        autoComplete="new-password"
        error={form.formState.errors.password?.message}
        {...form.register('password')}
      />
      {reset.isError && <Notice tone="clay">{wordsFor(reset.error, 'en')}</Notice>}
      <Button type="submit" size="large" busy={reset.isPending}>
        {words.savePassword}
      </Button>
    </form>
  );
}

function AskAgain({ title, text }: { title: string; text: string }) {
  return (
    <Outcome className="mt-4" title={title}>
      <p>{text}</p>
      <Link to="/forgot-password" className={buttonClass('primary', 'large')}>
        {words.askAgain}
      </Link>
    </Outcome>
  );
}
