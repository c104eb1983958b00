import { zodResolver } from '@hookform/resolvers/zod';
import { answer } from '@shikanji/api/client';
import { wordsFor } from '@shikanji/api/errors';
import type { Customer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { PasswordField } from '@shikanji/ui/password-field';
import { TextField } from '@shikanji/ui/text-field';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../lib/api';
import { words } from './words';

interface JoinFormProps {
  token: string;
  invited: { name: string; email: string | null };
  onJoined: (person: Customer) => void;
}

/** Who was invited by name chooses a password; the first owner, of whom nothing is known, tells the rest as well. */
const schema = (known: boolean) =>
  z.object({
    name: known ? z.string() : z.string().trim().min(1, words.needName).max(100),
    email: known ? z.string() : z.string().trim().email(words.needEmail),
    password: z.string().min(8, words.shortPassword).max(128),
  });
type Joining = z.infer<ReturnType<typeof schema>>;

export function JoinForm({ token, invited, onJoined }: JoinFormProps) {
  const known = invited.email !== null;
  const { register, handleSubmit, formState } = useForm<Joining>({
    resolver: zodResolver(schema(known)),
    defaultValues: { name: '', email: '', password: '' },
  });
  const joining = useMutation({
    mutationFn: async ({ name, email, password }: Joining) =>
      answer(
        api.POST('/auth/join', {
          body: known ? { token, password } : { token, password, name, email },
        }),
      ),
    onSuccess: (session) => onJoined(session.customer),
  });
  const { errors } = formState;
  return (
    <form
      noValidate
      onSubmit={handleSubmit((given) => joining.mutate(given))}
      className="flex flex-col gap-4"
    >
      <p className="text-lg text-cumin">
        {known ? words.joinText(invited.name, invited.email ?? '') : words.firstOwnerText}
      </p>
      {!known && (
        <>
          <TextField
            label={words.name}
            autoComplete="name"
            error={errors.name?.message}
            {...register('name')}
          />
          <TextField
            label={words.email}
            type="email"
            autoComplete="username"
            error={errors.email?.message}
            {...register('email')}
          />
        </>
      )}
      <PasswordField
        label={words.newPassword}
        hint={words.passwordHint}
        showLabel={words.show}
        hideLabel={words.hide}
        autoComplete="new-password"
        error={errors.password?.message}
        {...register('password')}
      />
      {joining.isError && <Notice tone="clay">{wordsFor(joining.error, 'en')}</Notice>}
      <Button type="submit" size="large" busy={joining.isPending}>
        {words.join}
      </Button>
    </form>
  );
}
