import { zodResolver } from '@hookform/resolvers/zod';
import { ApiProblem } from '@shikanji/api/problem';
import type { Customer } from '@shikanji/api/types';
import { Button, buttonClass } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { PasswordField } from '@shikanji/ui/password-field';
import { TextField } from '@shikanji/ui/text-field';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { factorFault } from '../../lib/factor-words';
import { signIn, signOut } from '../../lib/session';
import { methodsQuery } from './queries';
import { words } from './words';

const credentials = z.object({
  email: z.string().trim().min(1, words.emailMissing),
  password: z.string().min(1, words.passwordMissing),
  code: z.string().trim(),
});
type Credentials = z.infer<typeof credentials>;

export function SignInForm({ onSignedIn }: { onSignedIn: (person: Customer) => void }) {
  const { register, handleSubmit, formState } = useForm<Credentials>({
    resolver: zodResolver(credentials),
    defaultValues: { email: '', password: '', code: '' },
  });
  const attempt = useMutation({
    mutationFn: async ({ email, password, code }: Credentials) => {
      const person = await signIn(email, password, code);
      if (person.role === 'customer') await signOut();
      return person;
    },
    onSuccess: (person) => {
      if (person.role !== 'customer') onSignedIn(person);
    },
  });
  const methods = useQuery(methodsQuery).data;
  const { errors } = formState;
  const asksForCode =
    attempt.error instanceof ApiProblem &&
    (attempt.error.code === 'code_required' || attempt.error.code === 'wrong_code');
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
      <PasswordField
        label={words.password}
        showLabel={words.show}
        hideLabel={words.hide}
        autoComplete="current-password"
        error={errors.password?.message}
        {...register('password')}
      />
      {asksForCode && (
        <TextField
          label={words.code}
          hint={words.codeHint}
          autoComplete="one-time-code"
          {...register('code')}
        />
      )}
      {methods?.passwordReset && (
        <Link to="/forgot-password" className={`${buttonClass('plain')} -my-2 self-start px-0!`}>
          {words.forgotten}
        </Link>
      )}
      {attempt.isError && <Notice tone="clay">{factorFault(attempt.error)}</Notice>}
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
