import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { factorFault } from '../../lib/factor-words';
import { words } from './words';

const schema = z.object({
  code: z
    .string()
    .transform((typed) => typed.replaceAll(' ', ''))
    .pipe(z.string().regex(/^\d{6}$/, words.needCode)),
});

interface FirstCodeProps {
  busy: boolean;
  fault: unknown;
  onCode: (code: string) => void;
}

export function FirstCode({ busy, fault, onCode }: FirstCodeProps) {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { code: '' } });
  const refused = fault === null ? undefined : factorFault(fault);
  return (
    <form
      noValidate
      onSubmit={form.handleSubmit(({ code }) => onCode(code))}
      className="flex flex-col items-start gap-4"
    >
      <TextField
        className="w-full max-w-80"
        label={words.firstCode}
        hint={words.firstCodeHint}
        inputMode="numeric"
        autoComplete="one-time-code"
        error={form.formState.errors.code?.message ?? refused}
        {...form.register('code')}
      />
      <Button type="submit" busy={busy}>
        {words.confirmFactor}
      </Button>
    </form>
  );
}
