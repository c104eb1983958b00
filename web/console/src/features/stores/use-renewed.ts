import type { Store } from '@shikanji/api/types';
import { useEffect, useEffectEvent } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { Editing } from '../../lib/use-editing';

/** Two forms share the version of a store: once one of them is saved, the other begins anew, unless somebody typed there. */
export function useRenewed<Form extends FieldValues>(
  { form, began, busy, renew }: Editing<Form, Store>,
  store: Store | null,
): void {
  const { isDirty } = form.formState;
  const isOld =
    store !== null && began !== null && store.version > began.version && !isDirty && !busy;
  const begin = useEffectEvent(() => store !== null && renew(store));
  useEffect(() => {
    if (isOld) begin();
  }, [isOld]);
}
