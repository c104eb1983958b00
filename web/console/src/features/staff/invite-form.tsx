import { zodResolver } from '@hookform/resolvers/zod';
import { ApiProblem } from '@shikanji/api/problem';
import type { StaffRole } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { dayOf } from '@shikanji/ui/format/time';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { roleWord } from '../../lib/role-words';
import { SelectField } from '../../lib/select-field';
import { serverNow } from '../../lib/server-clock';
import { endOfDay } from '../../lib/zoned-day';
import type { Invitation } from './queries';
import { refusal } from './refusal';
import { words } from './words';

interface InviteFormProps {
  roles: readonly StaffRole[];
  zone: string;
  busy: boolean;
  fault: unknown;
  onInvite: (invitation: Invitation) => void;
}

const schema = (roles: readonly StaffRole[], today: string) =>
  z.object({
    name: z.string().trim().min(1, words.needName).max(100),
    email: z.string().trim().max(254).pipe(z.email(words.needEmail)),
    role: z.enum(roles),
    lastDay: z.string().refine((day) => day === '' || day >= today, words.needDay),
  });

export function InviteForm({ roles, zone, busy, fault, onInvite }: InviteFormProps) {
  const today = dayOf(zone, new Date(serverNow()));
  const form = useForm({
    resolver: zodResolver(schema(roles, today)),
    defaultValues: { name: '', email: '', role: roles[0] ?? 'chef', lastDay: '' },
  });
  const { errors } = form.formState;
  const isTaken = fault instanceof ApiProblem && fault.code === 'email_taken';
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={form.handleSubmit(({ lastDay, ...given }) =>
        onInvite({
          ...given,
          endsAt: lastDay === '' ? null : endOfDay(zone, lastDay).toISOString(),
        }),
      )}
    >
      <TextField
        label={words.name}
        autoComplete="off"
        error={errors.name?.message}
        {...form.register('name')}
      />
      <TextField
        label={words.email}
        type="email"
        autoComplete="off"
        hint={words.emailHint}
        error={errors.email?.message ?? (isTaken ? refusal(fault) : undefined)}
        {...form.register('email')}
      />
      <SelectField
        label={words.role}
        choices={roles.map((value) => ({ value, label: roleWord(value) }))}
        {...form.register('role')}
      />
      <TextField
        label={words.end}
        type="date"
        min={today}
        hint={words.lastDayHint}
        error={errors.lastDay?.message}
        {...form.register('lastDay')}
      />
      {fault !== null && !isTaken && <Notice tone="clay">{refusal(fault)}</Notice>}
      <Button type="submit" size="large" busy={busy}>
        {words.send}
      </Button>
    </form>
  );
}
