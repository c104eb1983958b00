import { zodResolver } from '@hookform/resolvers/zod';
import { answer } from '@shikanji/api/client';
import type { Customer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { optionalPhoneRule, required } from '../../lib/form-rules';
import { meQuery } from '../../lib/queries';
import { showAtFields } from '../../lib/server-errors';
import { useAccountSpeech } from './words';

interface ProfileFormProps {
  me: Customer;
  /** Where no codes can be sent, the number is simply typed in. */
  withPhone: boolean;
}

export function ProfileForm({ me, withPhone }: ProfileFormProps) {
  const { t, language } = useAccountSpeech();
  const client = useQueryClient();
  const [unplaced, setUnplaced] = useState<unknown>(null);
  const schema = z.object({ name: required(t('needName'), 100), phone: optionalPhoneRule(t) });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: me.name, phone: me.phone ?? '' },
  });
  const save = useMutation({
    mutationFn: ({ name, phone }: z.output<typeof schema>) =>
      answer(
        api.PUT('/customers/{id}', {
          params: { path: { id: 'me' } },
          body: withPhone ? { name, phone } : { name },
        }),
      ),
    onMutate: () => setUnplaced(null),
    onSuccess: (customer) => {
      client.setQueryData(meQuery.queryKey, customer);
      form.reset({ name: customer.name, phone: customer.phone ?? '' });
      toast(t('saved'));
    },
    onError: (fault) => {
      if (!showAtFields(fault, ['name', 'phone'], form, language)) setUnplaced(fault);
    },
  });
  const { errors, isDirty } = form.formState;
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => void form.handleSubmit((values) => save.mutate(values))(event)}
    >
      {unplaced !== null && <Failure fault={unplaced} />}
      <TextField
        label={t('name')}
        autoComplete="name"
        error={errors.name?.message}
        {...form.register('name')}
      />
      {withPhone && (
        <TextField
          label={t('phone')}
          type="tel"
          autoComplete="tel"
          error={errors.phone?.message}
          {...form.register('phone')}
        />
      )}
      <Button type="submit" className="self-start" disabled={!isDirty} busy={save.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}
