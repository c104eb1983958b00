import { Button } from '@shikanji/ui/button';
import { Plus } from 'lucide-react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { emptyGroup } from './choices-form-values';
import { GroupFields } from './group-fields';
import type { ProductForm } from './product-form-values';
import { Fault, Section } from '../../lib/section';
import { words } from './words-choices';

const mostGroups = 20;

export function ChoicesFields({ form }: { form: UseFormReturn<ProductForm> }) {
  const { control, formState } = form;
  const groups = useFieldArray({ control, name: 'customizations' });
  const errors = formState.errors.customizations;
  const { length } = groups.fields;
  return (
    <Section title={words.title} hint={words.intro}>
      {length > 0 && (
        <ol className="flex flex-col gap-4">
          {groups.fields.map((field, index) => (
            <GroupFields
              key={field.id}
              form={form}
              index={index}
              count={length}
              onMove={(to) => groups.move(index, to)}
              onRemove={() => groups.remove(index)}
            />
          ))}
        </ol>
      )}
      <Fault>{errors?.root?.message ?? errors?.message}</Fault>
      {length < mostGroups && (
        <Button
          look="outline"
          className="self-start"
          onClick={() =>
            groups.append(emptyGroup(), { focusName: `customizations.${length}.name` })
          }
        >
          <Plus aria-hidden size={20} strokeWidth={1.75} />
          {words.addGroup}
        </Button>
      )}
    </Section>
  );
}
