import { zodResolver } from '@hookform/resolvers/zod';
import type { Store } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useEditing } from '../../lib/use-editing';
import { FeeFields } from './fee-fields';
import { LegalFields } from './legal-fields';
import { OrdersFields } from './orders-fields';
import { PlaceFields } from './place-fields';
import { changeStore, createStore, getStore, storeQuery, warningsQuery } from './queries';
import { SaveBar } from './save-bar';
import { settingsSchema } from './settings-schema';
import { draftOf, formOf, newStoreOf, pathOf } from './settings-values';
import { StationsFields } from './stations-fields';
import { useRenewed } from './use-renewed';
import { words as common } from './words';
import { fieldNames, words } from './words-settings';

interface SettingsFormProps {
  /** Null for a new one. */
  store: Store | null;
  onDirty: (dirty: boolean) => void;
  onSaved?: (saved: Store) => void;
}

export function SettingsForm({ store, onDirty, onSaved }: SettingsFormProps) {
  const queries = useQueryClient();
  const isNew = store === null;
  const editing = useEditing({
    before: store,
    resolver: zodResolver(settingsSchema),
    formOf,
    pathOf,
    load: ({ id }) => getStore(id),
    send: async (given, before, key): Promise<Store> => {
      const { warnings, ...saved } =
        before === null
          ? await createStore(newStoreOf(given), key)
          : await changeStore(before, draftOf(given));
      queries.setQueryData(warningsQuery(saved.id).queryKey, warnings);
      return saved;
    },
    onSaved: async (saved) => {
      toast(isNew ? words.created(saved.name) : words.saved(saved.name));
      queries.setQueryData(storeQuery(saved.id).queryKey, saved);
      onSaved?.(saved);
      await queries.invalidateQueries({ queryKey: ['stores'] });
    },
  });
  useRenewed(editing, store);
  const { form } = editing;
  const { isDirty } = form.formState;
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  return (
    <form
      noValidate
      className="flex flex-col gap-8 above-save-bar"
      onSubmit={(event) => void editing.submit(event)}
    >
      <PlaceFields form={form} isNew={isNew} />
      <OrdersFields form={form} />
      <FeeFields form={form} />
      <StationsFields form={form} />
      <LegalFields form={form} />
      <SaveBar
        editing={editing}
        dirty={isDirty}
        label={isNew ? words.create : common.save}
        mayExist={words.mayExist}
        fieldNames={fieldNames}
      />
    </form>
  );
}
