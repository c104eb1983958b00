import { zodResolver } from '@hookform/resolvers/zod';
import { done } from '@shikanji/api/client';
import { wordsAt, wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { PasswordField } from '@shikanji/ui/password-field';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../lib/api';
import { sessionsQuery } from './queries';
import { words } from './words';

const schema = z.object({
  currentPassword: z.string().min(1, words.needPassword).max(128),
  newPassword: z.string().min(8, words.shortPassword).max(128),
});

export function PasswordForm({ email }: { email: string }) {
  const queries = useQueryClient();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { currentPassword: '', newPassword: '' },
  });
  const save = useMutation({
    mutationFn: (body: z.infer<typeof schema>) => done(api.PUT('/auth/password', { body })),
    onSuccess: () => {
      form.reset();
      toast(words.passwordChanged);
      return queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
    onError: (fault) => {
      const at = placeOf(fault);
      if (at !== null) form.setError(at.field, { message: at.message }, { shouldFocus: true });
    },
  });
  const { errors } = form.formState;
  const toggles = { showLabel: words.show, hideLabel: words.hide };
  return (
    <form
      noValidate
      onSubmit={form.handleSubmit((given) => save.mutate(given))}
      className="flex flex-col gap-4"
    >
      {/* for password managers, which keep a password with its name */}
      <input hidden readOnly autoComplete="username" value={email} />
      <PasswordField
        label={words.presentPassword}
        autoComplete="current-password"
        error={errors.currentPassword?.message}
        {...toggles}
        {...form.register('currentPassword')}
      />
      <PasswordField
        label={words.newPassword}
        hint={words.passwordHint}
        autoComplete="new-password"
        error={errors.newPassword?.message}
        {...toggles}
        {...form.register('newPassword')}
      />
      {save.isError && placeOf(save.error) === null && (
        <Notice tone="clay">{wordsFor(save.error, 'en')}</Notice>
      )}
      <Button type="submit" className="self-start" busy={save.isPending}>
        {words.savePassword}
      </Button>
    </form>
  );
}

/** The field that a refusal is about. */
function placeOf(fault: unknown) {
  if (!(fault instanceof ApiProblem)) return null;
  if (fault.code === 'wrong_password') {
    return { field: 'currentPassword', message: wordsFor(fault, 'en') } as const;
  }
  const message = wordsAt(fault.errors, '/newPassword', 'en');
  return message === null ? null : ({ field: 'newPassword', message } as const);
}
