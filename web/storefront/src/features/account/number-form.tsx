import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Failure } from '../../lib/failure';
import { phoneRule } from '../../lib/form-rules';
import type { PhoneCode } from './use-phone-code';
import { useAccountSpeech } from './words';

interface NumberFormProps {
  code: PhoneCode;
  hint?: string;
  /** Somebody came here to type another number. */
  returned: boolean;
  first?: string | undefined;
  onCancel?: () => void;
}

/** Which phone a code should go to. */
export function NumberForm({ code, hint, returned, first, onCancel }: NumberFormProps) {
  const { t } = useAccountSpeech();
  const form = useForm({
    resolver: zodResolver(z.object({ phone: phoneRule(t) })),
    defaultValues: { phone: first ?? '' },
  });
  const { setFocus } = form;
  useEffect(() => {
    if (returned) setFocus('phone', { shouldSelect: true });
  }, [returned, setFocus]);
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void form.handleSubmit(({ phone }) => code.ask(phone))(event)}
    >
      {code.send.isError && <Failure fault={code.send.error} />}
      <TextField
        label={t('mobileNumber')}
        hint={hint}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        error={form.formState.errors.phone?.message}
        {...form.register('phone')}
      />
      <div className="flex flex-col gap-1">
        <Button type="submit" size="large" busy={code.send.isPending}>
          {t('sendCode')}
        </Button>
        {onCancel && (
          <Button look="plain" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
