import type { ProductDefinition } from '@shikanji/api/types';
import { classNames } from '@shikanji/ui/format/class-names';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { FormProvider, useWatch } from 'react-hook-form';
import { ScheduleFields } from '../../lib/schedule/schedule-fields';
import { ChoicesFields } from './choices-fields';
import { MoreFields } from './more-fields';
import { PacketFields } from './packet-fields';
import { ParticularsFields } from './particulars-fields';
import { Preview } from './preview';
import { PriceFields } from './price-fields';
import { RecipeFields } from './recipe-fields';
import { SaveBar } from './save-bar';
import { ServingFields } from './serving-fields';
import { useProductForm } from './use-product-form';

interface ProductFormProps {
  /** Null for a new one. */
  product: ProductDefinition | null;
  onDirty: (dirty: boolean) => void;
  onSaved: (saved: ProductDefinition) => void;
  /** Below the form, while that is shown. */
  children?: ReactNode;
}

export function ProductForm({ product, onDirty, onSaved, children }: ProductFormProps) {
  const editing = useProductForm(product, onSaved);
  const { form, saving } = editing;
  const { isDirty } = form.formState;
  const kind = useWatch({ control: form.control, name: 'kind' });
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  return (
    <>
      {saving.shown !== undefined && <Preview saving={saving} shown={saving.shown} />}
      <form
        noValidate
        hidden={saving.shown !== undefined}
        className={classNames('flex flex-col gap-8 [&[hidden]]:hidden', 'above-save-bar')}
        onSubmit={(event) => void editing.submit(event)}
      >
        <ParticularsFields form={form} />
        <PriceFields form={form} />
        {kind === 'packaged' && <PacketFields form={form} />}
        <RecipeFields form={form} />
        <ChoicesFields form={form} />
        <ServingFields form={form} />
        <FormProvider {...form}>
          <ScheduleFields />
        </FormProvider>
        <MoreFields form={form} />
        <SaveBar editing={editing} dirty={isDirty} />
      </form>
      {saving.shown === undefined && children}
    </>
  );
}
