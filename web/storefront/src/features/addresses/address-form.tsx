import { zodResolver } from '@hookform/resolvers/zod';
import type { Address } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { useState, type HTMLInputAutoCompleteAttribute } from 'react';
import { useForm } from 'react-hook-form';
import { Failure } from '../../lib/failure';
import { type Word, useSpeech } from '../../lib/i18n';
import { showAtFields } from '../../lib/server-errors';
import { useMe } from '../../lib/session';
import { useStore } from '../../lib/store';
import { addressFields, addressSchema, type AddressValues, startingValues } from './address-schema';
import { useSaveAddress } from './use-save-address';

interface Field {
  name: keyof AddressValues;
  word: Word;
  complete: HTMLInputAutoCompleteAttribute;
  half?: boolean;
}

const shown: readonly Field[] = [
  { name: 'name', word: 'receiver', complete: 'name', half: true },
  { name: 'phone', word: 'phone', complete: 'tel', half: true },
  { name: 'line1', word: 'line1', complete: 'address-line1' },
  { name: 'line2', word: 'line2', complete: 'address-line2' },
  { name: 'landmark', word: 'landmark', complete: 'off' },
  { name: 'pincode', word: 'pincode', complete: 'postal-code', half: true },
  { name: 'city', word: 'city', complete: 'address-level2', half: true },
  { name: 'state', word: 'state', complete: 'address-level1', half: true },
  { name: 'label', word: 'label', complete: 'off', half: true },
];

const inputMode = (name: keyof AddressValues) =>
  name === 'pincode' ? 'numeric' : name === 'phone' ? 'tel' : undefined;

interface AddressFormProps {
  address?: Address | undefined;
  onSaved: (address: Address) => void;
  onCancel?: (() => void) | undefined;
}

export function AddressForm({ address, onSaved, onCancel }: AddressFormProps) {
  const { t, language } = useSpeech();
  const me = useMe();
  const store = useStore();
  const [unplaced, setUnplaced] = useState<unknown>(null);
  const save = useSaveAddress(address);
  const form = useForm({
    resolver: zodResolver(addressSchema(t)),
    defaultValues: startingValues(address, me, store?.address),
  });

  const submit = form.handleSubmit((values) => {
    setUnplaced(null);
    save.mutate(values, {
      onSuccess: onSaved,
      onError: (fault) => {
        if (!showAtFields(fault, addressFields, form, language)) setUnplaced(fault);
      },
    });
  });

  return (
    <form
      noValidate
      aria-label={t(address === undefined ? 'newAddress' : 'edit')}
      className="grid grid-cols-2 gap-x-3 gap-y-4"
      onSubmit={(event) => void submit(event)}
    >
      {unplaced !== null && (
        <div className="col-span-2">
          <Failure fault={unplaced} />
        </div>
      )}
      {shown.map(({ name, word, complete, half }) => (
        <TextField
          key={name}
          className={half ? 'col-span-2 sm:col-span-1' : 'col-span-2'}
          label={t(word)}
          hint={name === 'label' ? t('labelHint') : undefined}
          autoComplete={complete}
          inputMode={inputMode(name)}
          error={form.formState.errors[name]?.message}
          {...form.register(name)}
        />
      ))}
      <div className="col-span-2 flex flex-wrap gap-2">
        <Button type="submit" busy={save.isPending}>
          {t('saveAddress')}
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
