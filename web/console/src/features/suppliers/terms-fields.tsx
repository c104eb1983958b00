import { TextField } from '@shikanji/ui/text-field';
import type { UseFormReturn } from 'react-hook-form';
import type { SupplierForm } from './supplier-form-values';
import { words } from './words';

export function TermsFields({
  form: { register, formState },
}: {
  form: UseFormReturn<SupplierForm>;
}) {
  const { errors } = formState;
  return (
    <fieldset className="grid min-w-0 items-start gap-3 sm:grid-cols-2">
      <legend className="mb-1 font-display text-xl font-bold">{words.terms}</legend>
      <TextField
        label={words.leadDays}
        hint={words.leadHint}
        inputMode="numeric"
        autoComplete="off"
        error={errors.leadDays?.message}
        {...register('leadDays')}
      />
      <TextField
        label={words.paymentTerms}
        hint={words.paymentHint}
        autoComplete="off"
        error={errors.paymentTerms?.message}
        {...register('paymentTerms')}
      />
      <TextField
        className="sm:col-span-2"
        label={words.note}
        hint={words.noteHint}
        maxLength={500}
        error={errors.note?.message}
        {...register('note')}
      />
    </fieldset>
  );
}
