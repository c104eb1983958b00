import type { PurchaseOrder, PurchaseSuggestion } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { useQuery } from '@tanstack/react-query';
import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { ItemPicker } from '../../lib/item-picker';
import { asPicks, itemsQuery } from '../../lib/items';
import { suppliersQuery } from '../../lib/suppliers';
import { type DraftForm, formOf, newLine, suggestedLine } from './draft-values';
import { LineRow } from './line-row';
import { Suggested } from './suggested';
import { words } from './words-draft';

interface LinesFieldsProps {
  form: UseFormReturn<DraftForm>;
  /** As it was saved last; null for a new one. */
  began: PurchaseOrder | null;
  storeId: string;
  supplierId: string;
}

export function LinesFields({ form, began, storeId, supplierId }: LinesFieldsProps) {
  const { control, formState } = form;
  const [suggesting, setSuggesting] = useState(false);
  const items = useQuery(itemsQuery).data;
  const supplier = useQuery(suppliersQuery).data?.find(({ id }) => id === supplierId);
  const lines = useFieldArray({ control, name: 'lines' });
  const offers = new Map(supplier?.items.map((offer) => [offer.itemId, offer]));
  const taken = new Set(lines.fields.map(({ itemId }) => itemId));
  const free = [...(items?.values() ?? [])].filter(({ id }) => !taken.has(id));
  const saved = began === null ? [] : formOf(began).lines;
  const add = (id: string) => {
    const item = items?.get(id);
    if (item === undefined) return;
    lines.append(newLine(item, offers.get(id)), {
      focusName: `lines.${lines.fields.length}.quantity`,
    });
  };
  const take = (suggestions: readonly PurchaseSuggestion[]) =>
    lines.append(
      suggestions.flatMap((one) => {
        const item = items?.get(one.itemId);
        return item === undefined ? [] : [suggestedLine(item, one)];
      }),
      { shouldFocus: false },
    );
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 font-display text-xl font-bold">{words.lines}</legend>
      {lines.fields.length === 0 ? (
        <p className="text-cumin">{words.noLines}</p>
      ) : (
        <ul className="divide-y border-y">
          {lines.fields.map((field, index) => (
            <LineRow
              key={field.id}
              form={form}
              index={index}
              line={field}
              saved={saved[index]}
              netPaise={began?.lines[index]?.netPaise}
              onRemove={() => lines.remove(index)}
            />
          ))}
        </ul>
      )}
      <ItemPicker
        label={words.add}
        hint={words.addHint}
        none={words.noItem}
        error={formState.errors.lines?.root?.message ?? formState.errors.lines?.message}
        items={asPicks(free).map((item) =>
          offers.has(item.id) ? { ...item, note: words.listed, first: true } : item,
        )}
        onPick={add}
      />
      {suggesting ? (
        <Suggested {...{ storeId, supplierId, taken }} onTake={take} />
      ) : (
        <Button look="outline" className="self-start" onClick={() => setSuggesting(true)}>
          <Lightbulb aria-hidden size={20} strokeWidth={1.75} />
          {words.suggest}
        </Button>
      )}
    </fieldset>
  );
}
