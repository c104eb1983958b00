import { zodResolver } from '@hookform/resolvers/zod';
import { answer } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
import { wordsFor, wordsForCode } from '@shikanji/api/errors';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../lib/api';
import { required } from '../../lib/form-rules';
import { useSpeech } from '../../lib/i18n';
import { signedIn } from '../../lib/session';

export function SignInForm({ onDone }: { onDone: () => void }) {
  const { t, language } = useSpeech();
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
      onDone();
    },
  });
  const { errors } = form.formState;

  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void form.handleSubmit((values) => signIn.mutate(values))(event)}
    >
      {signIn.isError && <Notice tone="clay">{wordsForSignIn(signIn.error, language)}</Notice>}
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        error={errors.email?.message}
        {...form.register('email')}
      />
      <TextField
        label={t('password')}
        type="password"
        autoComplete="current-password"
        error={errors.password?.message}
        {...form.register('password')}
      />
      <Button type="submit" size="large" busy={signIn.isPending}>
        {t('signIn')}
      </Button>
    </form>
  );
}

/** "Sign in first" is no answer to somebody who is trying to. */
const wordsForSignIn = (fault: unknown, language: 'en' | 'hi') =>
  fault instanceof ApiProblem && fault.status === 401
    ? wordsForCode('invalid_credentials', language)
    : wordsFor(fault, language);
