import { zodResolver } from '@hookform/resolvers/zod';
import { wordsAt, wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { Marks } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useForm } from 'react-hook-form';
import { asRequest, formOf, type MarksForm as Form, marksSchema } from './marks-values';
import { setMarks } from './queries-buying';
import { finenessOf, type StockRow } from './stock-list';
import { inUnit } from './words';
import { markWords } from './words-batches';

interface MarksFormProps {
  row: StockRow;
  marks: Marks;
  onDirty: (dirty: boolean) => void;
  onClose: () => void;
}

export function MarksForm({ row, marks, onDirty, onClose }: MarksFormProps) {
  const { productId, storeId, unit, kind } = row.stock;
  const fineness = finenessOf(kind);
  const queries = useQueryClient();
  const { register, handleSubmit, formState, setFocus } = useForm<Form>({
    resolver: zodResolver(marksSchema(fineness)),
    defaultValues: formOf(marks),
  });
  const { isDirty, errors } = formState;
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  useEffect(() => setFocus('lowAt'), [setFocus]);
  const save = useMutation({
    mutationFn: (form: Form) => setMarks(productId, asRequest(form, storeId, fineness)),
    onSuccess: async () => {
      toast(markWords.saved(row.name));
      onClose();
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['stock', storeId] }),
        queries.invalidateQueries({ queryKey: ['purchases', 'suggestion'] }),
      ]);
    },
  });
  const refused = save.error instanceof ApiProblem ? save.error.errors : [];
  const fields = [
    ['lowAt', markWords.lowField(inUnit(unit))],
    ['reorderAt', markWords.atField(inUnit(unit))],
    ['reorderTo', markWords.toField(inUnit(unit))],
    ...(row.batched ? ([['withdrawDays', markWords.daysField]] as const) : []),
  ] as const;
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={handleSubmit((form) => save.mutate(form))}
    >
      <div className="grid items-start gap-3 sm:grid-cols-2">
        {fields.map(([field, label]) => (
          <TextField
            key={field}
            label={label}
            hint={field === 'withdrawDays' ? markWords.daysHint : markWords.hint}
            inputMode={field === 'withdrawDays' || fineness === 'whole' ? 'numeric' : 'decimal'}
            autoComplete="off"
            error={errors[field]?.message ?? wordsAt(refused, `/${field}`, 'en')}
            {...register(field)}
          />
        ))}
      </div>
      {save.isError && <Notice tone="clay">{wordsFor(save.error, 'en')}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={save.isPending}>
          {markWords.save}
        </Button>
        <Button look="plain" onClick={onClose}>
          {markWords.notNow}
        </Button>
      </div>
    </form>
  );
}
