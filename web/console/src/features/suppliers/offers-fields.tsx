import { useQuery } from '@tanstack/react-query';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { ItemPicker } from '../../lib/item-picker';
import { asPicks, itemsQuery } from '../../lib/items';
import { OfferRow } from './offer-row';
import type { SupplierForm } from './supplier-form-values';
import { words } from './words';

/** What they sell, in which packs, and for how much. */
export function OffersFields({ form }: { form: UseFormReturn<SupplierForm> }) {
  const { control, formState } = form;
  const { data: known } = useQuery(itemsQuery);
  const offers = useFieldArray({ control, name: 'items' });
  const taken = new Set(offers.fields.map(({ itemId }) => itemId));
  const free = [...(known?.values() ?? [])].filter(({ id }) => !taken.has(id));
  const add = (id: string) => {
    const item = known?.get(id);
    if (item === undefined) return;
    const { name, unit } = item;
    const empty = { supplierCode: '', packName: '', packSize: '', price: '' };
    offers.append(
      { itemId: id, name, unit, ...empty },
      { focusName: `items.${offers.fields.length}.packName` },
    );
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 font-display text-xl font-bold">{words.items}</legend>
      <p className="text-cumin">{words.itemsHint}</p>
      {offers.fields.length > 0 && (
        <ul className="divide-y border-y">
          {offers.fields.map((field, index) => (
            <OfferRow
              key={field.id}
              form={form}
              index={index}
              offer={field}
              onRemove={() => offers.remove(index)}
            />
          ))}
        </ul>
      )}
      <ItemPicker
        label={words.addItem}
        hint={words.addItemHint}
        none={words.noItem}
        error={formState.errors.items?.root?.message ?? formState.errors.items?.message}
        items={asPicks(free)}
        onPick={add}
      />
    </fieldset>
  );
}
