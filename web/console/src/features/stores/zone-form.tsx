import { zodResolver } from '@hookform/resolvers/zod';
import type { DeliveryZone, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { money } from '@shikanji/ui/format/money';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { countFaults } from '../../lib/count-faults';
import { EditFaults } from '../../lib/edit-faults';
import { useEditing } from '../../lib/use-editing';
import { changeZone, createZone, getZone } from './queries-zones';
import { ZoneAreaFields } from './zone-area-fields';
import { ZoneFeeFields } from './zone-fee-fields';
import { type ZoneForm as Form, zoneSchema } from './zone-schema';
import { draftOf, formOf, pathOf } from './zone-values';
import { words as common } from './words';
import { fieldNames, words } from './words-zones';

interface ZoneFormProps {
  store: Store;
  zones: readonly DeliveryZone[];
  /** Null for a new one. */
  zone: DeliveryZone | null;
  onDirty: (dirty: boolean) => void;
  onSaved: () => void;
}

export function ZoneForm({ store, zones, zone, onDirty, onSaved }: ZoneFormProps) {
  const queries = useQueryClient();
  const editing = useEditing<Form, DeliveryZone>({
    before: zone,
    resolver: zodResolver(zoneSchema),
    formOf,
    pathOf,
    load: getZone,
    send: (given, before, key) =>
      before === null
        ? createZone(store.id, draftOf(given), key)
        : changeZone(before, draftOf(given)),
    onSaved: async (saved) => {
      toast(words.saved(saved.name));
      onSaved();
      await queries.invalidateQueries({ queryKey: ['stores'] });
    },
  });
  const { form } = editing;
  const { register, formState } = form;
  const { errors, isDirty } = formState;
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  const faults = countFaults(errors);
  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => void editing.submit(event)}
    >
      <div className="grid items-start gap-3 sm:grid-cols-[2fr_1fr_1fr]">
        <TextField
          label={words.name}
          hint={words.nameHint}
          autoComplete="off"
          error={errors.name?.message}
          {...register('name')}
        />
        <TextField
          label={words.rank}
          hint={words.rankHint}
          inputMode="numeric"
          autoComplete="off"
          error={errors.rank?.message}
          {...register('rank')}
        />
        <ChoiceRow
          type="checkbox"
          className="sm:mt-6"
          label={words.active}
          note={words.activeHint}
          {...register('active')}
        />
      </div>
      <ZoneAreaFields form={form} zones={zones} own={zone?.id} store={store} />
      <ZoneFeeFields form={form} />
      <div className="grid items-start gap-3 sm:grid-cols-3">
        <TextField
          label={words.freeAbove}
          hint={words.freeAboveHint}
          inputMode="decimal"
          autoComplete="off"
          error={errors.freeAbove?.message}
          {...register('freeAbove')}
        />
        <TextField
          label={words.minOrder}
          hint={words.minOrderHint(money(store.minOrderPaise))}
          inputMode="decimal"
          autoComplete="off"
          error={errors.minOrder?.message}
          {...register('minOrder')}
        />
        <TextField
          label={words.rideMinutes}
          hint={words.rideHint(store.rideMinutes)}
          inputMode="numeric"
          autoComplete="off"
          error={errors.ride?.message}
          {...register('ride')}
        />
      </div>
      <EditFaults editing={editing} mayExist={words.mayExist} fieldNames={fieldNames} />
      {faults > 0 && editing.fault === null && <Notice tone="clay">{common.faults(faults)}</Notice>}
      <Button type="submit" size="large" disabled={!isDirty} busy={editing.busy}>
        {zone === null ? words.create : words.save}
      </Button>
    </form>
  );
}
