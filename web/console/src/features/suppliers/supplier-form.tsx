import { zodResolver } from '@hookform/resolvers/zod';
import type { Supplier } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { toast } from '@shikanji/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { EditFaults } from '../../lib/edit-faults';
import { suppliersQuery } from '../../lib/suppliers';
import { useEditing } from '../../lib/use-editing';
import { OffersFields } from './offers-fields';
import { changeSupplier, createSupplier, getSupplier } from './queries';
import { draftOf, formOf, pathOf, supplierSchema } from './supplier-form-values';
import { TermsFields } from './terms-fields';
import { WhoFields } from './who-fields';
import { fieldNames, words } from './words';

interface SupplierFormProps {
  /** Null for a new one. */
  supplier: Supplier | null;
  onDirty: (dirty: boolean) => void;
  onSaved: (saved: Supplier) => void;
}

export function SupplierForm({ supplier, onDirty, onSaved }: SupplierFormProps) {
  const queries = useQueryClient();
  const editing = useEditing({
    before: supplier,
    resolver: zodResolver(supplierSchema),
    formOf,
    pathOf,
    load: ({ id }) => getSupplier(id),
    send: (given, before, key) =>
      before === null
        ? createSupplier({ ...draftOf(given), active: true }, key)
        : changeSupplier(before, draftOf(given)),
    onSaved: async (saved) => {
      toast(supplier === null ? words.created(saved.name) : words.saved(saved.name));
      await queries.invalidateQueries({ queryKey: suppliersQuery.queryKey });
      onSaved(saved);
    },
  });
  const { form } = editing;
  const { isDirty } = form.formState;
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => void editing.submit(event)}
    >
      <WhoFields form={form} />
      <OffersFields form={form} />
      <TermsFields form={form} />
      <EditFaults editing={editing} mayExist={words.mayExist} fieldNames={fieldNames} />
      <Button
        type="submit"
        size="large"
        className="self-start"
        disabled={!isDirty}
        busy={editing.busy}
      >
        {editing.began === null ? words.create : words.save}
      </Button>
    </form>
  );
}
