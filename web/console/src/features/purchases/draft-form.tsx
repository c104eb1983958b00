import { zodResolver } from '@hookform/resolvers/zod';
import type { PurchaseOrder } from '@shikanji/api/types';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { LeaveGuard } from '../../lib/leave-guard';
import { useEditing } from '../../lib/use-editing';
import { DraftBar } from './draft-bar';
import { type DraftLine, draftOf, draftSchema, formOf, pathOf } from './draft-values';
import { LinesFields } from './lines-fields';
import { changePurchase, createPurchase, purchaseQuery } from './queries';
import { words } from './words-draft';

interface DraftFormProps {
  /** Null for a new one. */
  purchase: PurchaseOrder | null;
  storeId: string;
  supplierId: string;
  /** What a new one begins with. */
  first?: readonly DraftLine[];
  onDirty: (dirty: boolean) => void;
  onSaved: (saved: PurchaseOrder) => void;
}

export function DraftForm(props: DraftFormProps) {
  const { purchase, storeId, supplierId, first, onDirty, onSaved } = props;
  const queries = useQueryClient();
  const editing = useEditing({
    before: purchase,
    resolver: zodResolver(draftSchema),
    formOf: (one: PurchaseOrder | null) => formOf(one, first),
    pathOf,
    load: ({ id }) => queries.fetchQuery({ ...purchaseQuery(id), staleTime: 0 }),
    send: (given, before, key) =>
      before === null
        ? createPurchase({ storeId, supplierId, ...draftOf(given) }, key)
        : changePurchase(before, draftOf(given)),
    onSaved: async (saved) => {
      toast(purchase === null ? words.created(saved.number) : words.saved(saved.number));
      queries.setQueryData(purchaseQuery(saved.id).queryKey, saved);
      onSaved(saved);
      await queries.invalidateQueries({ queryKey: ['purchases', 'list'] });
    },
  });
  const { form, began } = editing;
  const { register, formState } = form;
  // what was suggested is on the form of a new one, and nowhere else
  const unsaved = formState.isDirty || (began === null && (first?.length ?? 0) > 0);
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(unsaved), [unsaved]);
  return (
    <>
      <form
        noValidate
        className="flex flex-col gap-6 above-save-bar"
        onSubmit={(event) => void editing.submit(event)}
      >
        <LinesFields form={form} began={began} storeId={storeId} supplierId={supplierId} />
        <div className="grid items-start gap-3 sm:grid-cols-[14rem_1fr]">
          <TextField
            label={words.expectedOn}
            type="date"
            error={formState.errors.expectedOn?.message}
            {...register('expectedOn')}
          />
          <TextField
            label={words.note}
            hint={words.noteHint}
            maxLength={500}
            error={formState.errors.note?.message}
            {...register('note')}
          />
        </div>
        <DraftBar editing={editing} unsaved={unsaved} />
      </form>
      <LeaveGuard
        active={unsaved}
        // a new one is for the store and the supplier in the address
        isKept={() => purchase !== null}
        title={words.leaveTitle}
        text={words.leaveText}
        stay={words.stay}
        leave={words.leave}
      />
    </>
  );
}
