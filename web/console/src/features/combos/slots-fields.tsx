import type { CatalogueProduct } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Plus } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Fault, Section } from '../../lib/section';
import { type ComboForm, emptySlot } from './combo-form-values';
import { SlotFields } from './slot-fields';
import { words } from './words';

const mostSlots = 8;

export function SlotsFields({ products }: { products: readonly CatalogueProduct[] }) {
  const { control, formState } = useFormContext<ComboForm>();
  const slots = useFieldArray({ control, name: 'slots' });
  const errors = formState.errors.slots;
  const { length } = slots.fields;
  return (
    <Section title={words.parts} hint={words.partsHint}>
      <ol className="flex flex-col gap-4">
        {slots.fields.map((field, index) => (
          <SlotFields
            key={field.id}
            products={products}
            index={index}
            count={length}
            onMove={(to) => slots.move(index, to)}
            onRemove={() => slots.remove(index)}
          />
        ))}
      </ol>
      <Fault>{errors?.root?.message ?? errors?.message}</Fault>
      {length < mostSlots && (
        <Button
          look="outline"
          className="self-start"
          onClick={() => slots.append(emptySlot(), { focusName: `slots.${length}.name` })}
        >
          <Plus aria-hidden size={20} strokeWidth={1.75} />
          {words.addPart}
        </Button>
      )}
    </Section>
  );
}
