import { zodResolver } from '@hookform/resolvers/zod';
import { done } from '@shikanji/api/client';
import { wordsFor } from '@shikanji/api/errors';
import { Button, buttonClass } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../lib/api';
import { Failed, LoadingRows } from '../../lib/query-state';
import { Entrance } from './entrance';
import { Outcome } from '@shikanji/ui/outcome';
import { methodsQuery } from './queries';
import { words } from './words';

export function ForgotPassword() {
  const methods = useQuery(methodsQuery);
  return (
    <Entrance title={words.forgotTitle}>
      {methods.isPending && <LoadingRows label={words.loading} />}
      {methods.isError && (
        <Failed
          fault={methods.error}
          what=""
          again={words.again}
          onAgain={() => void methods.refetch()}
        />
      )}
      {methods.data?.passwordReset === true && <ForgotForm />}
      {methods.data?.passwordReset === false && <p>{words.noMailHere}</p>}
      <p className="mt-4 border-t pt-2">
        <Link to="/sign-in" className={`${buttonClass('plain')} px-0!`}>
          {words.back}
        </Link>
      </p>
    </Entrance>
  );
}

const schema = z.object({ email: z.email(words.needEmail) });

function ForgotForm() {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { email: '' } });
  const send = useMutation({
    mutationFn: (body: { email: string }) => done(api.POST('/auth/forgot-password', { body })),
  });
  if (send.isSuccess) {
    return (
      <Outcome className="mt-4" title={words.sentTitle}>
        <p>{words.sent(send.variables.email)}</p>
        <p className="text-cumin">{words.sentHint}</p>
        <Button look="plain" className="self-start px-0!" onClick={send.reset}>
          {words.anotherAddress}
        </Button>
      </Outcome>
    );
  }
  return (
    <form
      noValidate
      onSubmit={form.handleSubmit((given) => send.mutate(given))}
      className="flex flex-col gap-4"
    >
      <p className="text-lg text-cumin">{words.forgotText}</p>
      <TextField
        label={words.email}
        type="email"
        autoComplete="username"
        error={form.formState.errors.email?.message}
        {...form.register('email')}
      />
      {send.isError && <Notice tone="clay">{wordsFor(send.error, 'en')}</Notice>}
      <Button type="submit" size="large" busy={send.isPending}>
        {words.sendLink}
      </Button>
    </form>
  );
}
