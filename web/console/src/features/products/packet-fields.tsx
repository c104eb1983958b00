import { TextField } from '@shikanji/ui/text-field';
import type { UseFormReturn } from 'react-hook-form';
import { makerFields, type ProductForm } from './product-form-values';
import { Section } from '../../lib/section';
import { words } from './words-form';

/** What the law wants told of a packet. */
export function PacketFields({ form }: { form: UseFormReturn<ProductForm> }) {
  const { register, formState } = form;
  const { errors } = formState;
  return (
    <Section title={words.packet} hint={words.packetHint}>
      <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <TextField
          label={words.netQuantity}
          hint={words.netQuantityHint}
          autoComplete="off"
          error={errors.netQuantity?.message}
          {...register('netQuantity')}
        />
        <TextField
          label={words.servings}
          inputMode="numeric"
          autoComplete="off"
          error={errors.servings?.message}
          {...register('servings')}
        />
        <TextField
          label={words.shelfLifeMonths}
          inputMode="numeric"
          autoComplete="off"
          error={errors.shelfLifeMonths?.message}
          {...register('shelfLifeMonths')}
        />
        <TextField
          label={words.storage}
          autoComplete="off"
          error={errors.storage?.message}
          {...register('storage')}
        />
      </div>
      <fieldset className="grid min-w-0 items-start gap-3 sm:grid-cols-2">
        <legend className="mb-1 text-sm font-semibold">{words.maker}</legend>
        {makerFields.map((field) => (
          <TextField
            key={field}
            label={words.makerFields[field]}
            hint={field === 'customerCare' ? words.customerCareHint : undefined}
            autoComplete="off"
            error={errors.maker?.[field]?.message}
            {...register(`maker.${field}`)}
          />
        ))}
      </fieldset>
    </Section>
  );
}
