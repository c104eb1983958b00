import type { CatalogueProduct } from '@shikanji/api/types';
import { money } from '@shikanji/ui/format/money';
import { TextField } from '@shikanji/ui/text-field';
import { useFormContext, useWatch } from 'react-hook-form';
import { paiseOf } from '../../lib/rupees';
import { apartOf, type ComboForm } from './combo-form-values';
import { words } from './words';

/** The price, beside what the parts cost by themselves. */
export function PriceFields({ products }: { products: readonly CatalogueProduct[] }) {
  const { register, control, formState } = useFormContext<ComboForm>();
  const slots = useWatch({ control, name: 'slots' });
  const price = paiseOf(useWatch({ control, name: 'price' }));
  const apart = apartOf(slots, new Map(products.map(({ id, pricePaise }) => [id, pricePaise])));
  const error = formState.errors.price?.message;
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2">
      <TextField
        label={words.price}
        hint={words.priceHint}
        inputMode="decimal"
        autoComplete="off"
        error={error}
        {...register('price')}
      />
      <p aria-live="polite" className="text-cumin sm:mt-8">
        {apart !== null && error === undefined && told(apart, price)}
      </p>
    </div>
  );
}

function told(apart: number, price: number | null): string {
  if (price === null) return words.apart(money(apart));
  return price > apart ? words.dearer : words.saves(money(apart), money(apart - price));
}
