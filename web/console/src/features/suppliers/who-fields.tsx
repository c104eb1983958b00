import { TextField } from '@shikanji/ui/text-field';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { gstinHint } from '../../lib/gstin';
import type { SupplierForm } from './supplier-form-values';
import { words } from './words';

/** Who they are, and how to reach them. */
export function WhoFields({ form }: { form: UseFormReturn<SupplierForm> }) {
  const { register, control, formState } = form;
  const { errors } = formState;
  const gstin = useWatch({ control, name: 'gstin' });
  return (
    <fieldset className="grid min-w-0 items-start gap-3 sm:grid-cols-2">
      <legend className="mb-1 font-display text-xl font-bold">{words.who}</legend>
      <TextField
        className="sm:col-span-2"
        label={words.name}
        hint={words.nameHint}
        autoComplete="off"
        error={errors.name?.message}
        {...register('name')}
      />
      <TextField
        label={words.gstin}
        hint={<span className="tabular-nums">{gstinHint(gstin)}</span>}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        fieldClassName="uppercase"
        error={errors.gstin === undefined ? null : gstinHint(gstin)}
        {...register('gstin')}
      />
      <TextField
        label={words.fssai}
        hint={words.fssaiHint}
        inputMode="numeric"
        autoComplete="off"
        error={errors.fssai?.message}
        {...register('fssai')}
      />
      <TextField
        label={words.contactName}
        autoComplete="off"
        error={errors.contactName?.message}
        {...register('contactName')}
      />
      <TextField
        label={words.phone}
        inputMode="tel"
        autoComplete="off"
        error={errors.phone?.message}
        {...register('phone')}
      />
      <TextField
        label={words.email}
        inputMode="email"
        autoComplete="off"
        error={errors.email?.message}
        {...register('email')}
      />
      <TextField
        label={words.address}
        autoComplete="off"
        error={errors.address?.message}
        {...register('address')}
      />
    </fieldset>
  );
}
