import { zodResolver } from '@hookform/resolvers/zod';
import { wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Failure } from '../../lib/failure';
import { phoneWords } from '../../lib/phone-words';
import { ResendButton } from './resend-button';
import type { PhoneCode } from './use-phone-code';
import { type AccountWord, useAccountSpeech } from './words';

interface CodeFormProps {
  code: PhoneCode;
  action: AccountWord | 'signIn';
  busy: boolean;
  /** Why the last code was refused. */
  fault: unknown;
  onCode: (code: string) => void;
  /** Another code is on its way: what was said of the last one is past. */
  onResent: () => void;
}

const aboutTheCode = ['wrong_code', 'code_over'];

/** The code that came by text message. */
export function CodeForm({ code, action, busy, fault, onCode, onResent }: CodeFormProps) {
  const { t, language } = useAccountSpeech();
  const schema = z.object({
    code: z
      .string()
      .transform((typed) => typed.replace(/\D/g, ''))
      .refine((typed) => typed.length === 6, t('needCode')),
  });
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { code: '' } });
  const { setFocus, setValue } = form;
  const atField = fault instanceof ApiProblem && aboutTheCode.includes(fault.code);
  const typed = form.formState.errors.code?.message;
  useEffect(() => setFocus('code', { shouldSelect: true }), [setFocus, fault]);
  if (code.sent === null) return null;
  const { phone, resendAt } = code.sent;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void form.handleSubmit((given) => onCode(given.code))(event)}
    >
      <p role="status">{t('codeSentTo', { phone: phoneWords(phone) })}</p>
      {fault !== null && !atField && <Failure fault={fault} />}
      {code.send.isError && <Failure fault={code.send.error} />}
      <TextField
        label={t('code')}
        hint={t('codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        fieldClassName="money min-h-13 text-xl tracking-[0.3em]"
        error={typed ?? (atField ? wordsFor(fault, language) : undefined)}
        {...form.register('code')}
      />
      <Button type="submit" size="large" busy={busy}>
        {t(action)}
      </Button>
      <div className="-mt-2 flex flex-wrap justify-between gap-x-2">
        <ResendButton
          until={resendAt}
          busy={code.send.isPending}
          onPress={() =>
            code.ask(phone, () => {
              setValue('code', '');
              setFocus('code');
              onResent();
              toast(t('newCodeSent'));
            })
          }
        />
        <Button look="plain" className="px-0!" onClick={code.edit}>
          {t('changeNumber')}
        </Button>
      </div>
    </form>
  );
}
