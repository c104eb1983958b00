import type { PurchaseOrder } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { useFieldArray } from 'react-hook-form';
import { ReceiveRow } from './receive-row';
import { emptyRow, openTyped } from './receive-values';
import type { Receiving } from './use-receiving';
import { words } from './words-receive';

interface ReceiveRowsProps {
  purchase: PurchaseOrder;
  receiving: Receiving;
}

/** Item by item; and one item as often as it came in batches. */
export function ReceiveRows({ purchase, receiving }: ReceiveRowsProps) {
  const { form, lineOf, itemOf } = receiving;
  const { control, getValues, setValue } = form;
  const rows = useFieldArray({ control, name: 'rows' });
  const fill = () =>
    getValues('rows').forEach(({ line, quantity }, index) => {
      const open = lineOf(line);
      const isFirst = rows.fields.findIndex((row) => row.line === line) === index;
      if (open === undefined || quantity !== '' || !isFirst) return;
      setValue(`rows.${index}.quantity`, openTyped(open), { shouldDirty: true });
    });
  return (
    <>
      {purchase.lines.some(({ open }) => open > 0) && (
        <Button look="outline" className="self-start" onClick={fill}>
          {words.all}
        </Button>
      )}
      <ul className="divide-y border-y">
        {rows.fields.map((field, index) => {
          const line = lineOf(field.line);
          const isFirst = rows.fields.findIndex((row) => row.line === field.line) === index;
          return (
            line !== undefined && (
              <ReceiveRow
                key={field.id}
                form={form}
                index={index}
                line={line}
                item={itemOf(field.line)}
                onAnother={() =>
                  rows.insert(index + 1, emptyRow(line), {
                    focusName: `rows.${index + 1}.quantity`,
                  })
                }
                onRemove={isFirst ? null : () => rows.remove(index)}
              />
            )
          );
        })}
      </ul>
    </>
  );
}
