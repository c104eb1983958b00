import { TextField } from '@shikanji/ui/text-field';
import { percent } from '@shikanji/ui/format/money';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { ChoiceField } from '../../lib/choice-field';
import type { ProductForm } from './product-form-values';
import { Section } from '../../lib/section';
import { words } from './words-form';

const taxes = [0, 300, 500, 1200, 1800, 2800, 4000].map((bps) => ({
  value: String(bps),
  label: percent(bps),
}));

export function PriceFields({ form }: { form: UseFormReturn<ProductForm> }) {
  const { register, formState, control } = form;
  const { errors } = formState;
  const packaged = useWatch({ control, name: 'kind' }) === 'packaged';
  const rupees = { inputMode: 'decimal', autoComplete: 'off' } as const;
  return (
    <Section title={words.priceTitle}>
      <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <TextField
          label={words.price}
          hint={words.priceHint}
          error={errors.price?.message}
          {...rupees}
          {...register('price')}
        />
        <TextField
          label={words.originalPrice}
          hint={words.originalPriceHint}
          error={errors.originalPrice?.message}
          {...rupees}
          {...register('originalPrice')}
        />
        <TextField
          label={words.mrp}
          hint={packaged ? words.mrpHint : words.mrpOptional}
          error={errors.mrp?.message}
          {...rupees}
          {...register('mrp')}
        />
        <TextField
          label={words.cost}
          hint={words.costHint}
          error={errors.cost?.message}
          {...rupees}
          {...register('cost')}
        />
        <ChoiceField
          label={words.tax}
          choices={taxes}
          error={errors.taxBps?.message}
          {...register('taxBps')}
        />
        <TextField
          label={words.hsn}
          hint={words.hsnHint}
          inputMode="numeric"
          autoComplete="off"
          error={errors.hsn?.message}
          {...register('hsn')}
        />
        <TextField
          label={words.sku}
          hint={words.skuHint}
          autoComplete="off"
          spellCheck={false}
          error={errors.sku?.message}
          {...register('sku')}
        />
      </div>
    </Section>
  );
}
