import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Failure } from '../../lib/failure';
import { required } from '../../lib/form-rules';
import { KeptFor } from './kept-for';
import { useAccountSpeech } from './words';

interface NameFormProps {
  busy: boolean;
  fault: unknown;
  onName: (name: string) => void;
  onChangeNumber: () => void;
}

/** A number that is new gets an account, and an account has a name. */
export function NameForm({ busy, fault, onName, onChangeNumber }: NameFormProps) {
  const { t } = useAccountSpeech();
  const form = useForm({
    resolver: zodResolver(z.object({ name: required(t('needName'), 100) })),
    defaultValues: { name: '' },
  });
  const { setFocus } = form;
  useEffect(() => setFocus('name'), [setFocus]);
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void form.handleSubmit(({ name }) => onName(name))(event)}
    >
      <p role="status">{t('newNumber')}</p>
      {fault !== null && <Failure fault={fault} />}
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="name"
        error={form.formState.errors.name?.message}
        {...form.register('name')}
      />
      <Button type="submit" size="large" busy={busy}>
        {t('openAndGoOn')}
      </Button>
      <KeptFor />
      <Notice>{t('emailFirst')}</Notice>
      <Button look="plain" className="-mt-2 self-start px-0!" onClick={onChangeNumber}>
        {t('changeNumber')}
      </Button>
    </form>
  );
}
