import { zodResolver } from '@hookform/resolvers/zod';
import { wordsFor } from '@shikanji/api/errors';
import type { Customer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { signIn, signOut } from '../../lib/session';
import { words } from './words';

const credentials = z.object({
  email: z.string().trim().min(1, words.emailMissing),
  password: z.string().min(1, words.passwordMissing),
});
type Credentials = z.infer<typeof credentials>;

export function SignInForm({ onSignedIn }: { onSignedIn: (person: Customer) => void }) {
  const { register, handleSubmit, formState } = useForm<Credentials>({
    resolver: zodResolver(credentials),
    defaultValues: { email: '', password: '' },
  });
  const attempt = useMutation({
    mutationFn: async ({ email, password }: Credentials) => {
      const person = await signIn(email, password);
      if (person.role === 'customer') await signOut();
      return person;
    },
    onSuccess: (person) => {
      if (person.role !== 'customer') onSignedIn(person);
    },
  });
  const { errors } = formState;
  return (
    <form
      noValidate
      onSubmit={handleSubmit((given) => attempt.mutate(given))}
      className="flex flex-col gap-4"
    >
      <TextField
        label={words.email}
        type="email"
        autoComplete="username"
        error={errors.email?.message}
        {...register('email')}
      />
      <TextField
        label={words.password}
        type="password"
        autoComplete="current-password"
        error={errors.password?.message}
        {...register('password')}
      />
      {attempt.isError && <Notice tone="clay">{wordsFor(attempt.error, 'en')}</Notice>}
      {attempt.data?.role === 'customer' && (
        <Notice tone="clay">
          {words.staffOnly}{' '}
          <a href="/" className="underline underline-offset-4">
            {words.toStorefront}
          </a>
        </Notice>
      )}
      <Button type="submit" size="large" busy={attempt.isPending}>
        {words.submit}
      </Button>
    </form>
  );
}
