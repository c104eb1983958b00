import { zodResolver } from '@hookform/resolvers/zod';
import type { Customer, Staff, StaffRole } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { roleWord } from '../../lib/role-words';
import { SelectField } from '../../lib/select-field';
import { refusal } from './refusal';
import { rolesGivenBy } from './standing';
import { useChange } from './use-change';
import { words } from './words';

interface DetailsFormProps {
  actor: Customer;
  person: Staff;
  storeId: string;
}

export function DetailsForm({ actor, person, storeId }: DetailsFormProps) {
  const roles = rolesGivenBy(actor.role);
  const form = useForm({
    resolver: zodResolver(schema(roles)),
    values: { name: person.name, role: person.role },
    resetOptions: { keepDirtyValues: true },
  });
  const save = useChange(storeId, person.id, ({ name }) => words.saved(name));
  const { errors, isDirty } = form.formState;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={form.handleSubmit((given) =>
        save.mutate(given, { onSuccess: ({ name, role }) => form.reset({ name, role }) }),
      )}
    >
      <TextField
        label={words.name}
        autoComplete="off"
        error={errors.name?.message}
        {...form.register('name')}
      />
      <div className="flex flex-col gap-1">
        <SelectField
          label={words.role}
          choices={roles.map((value) => ({ value, label: roleWord(value) }))}
          {...form.register('role')}
        />
        <p className="text-sm text-cumin">{words.roleHint}</p>
      </div>
      {save.isError && <Notice tone="clay">{refusal(save.error)}</Notice>}
      <Button type="submit" className="self-start" disabled={!isDirty} busy={save.isPending}>
        {words.save}
      </Button>
    </form>
  );
}

const schema = (roles: readonly StaffRole[]) =>
  z.object({
    name: z.string().trim().min(1, words.needName).max(100),
    role: z.enum(roles),
  });
