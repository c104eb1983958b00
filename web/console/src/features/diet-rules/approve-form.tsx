import { zodResolver } from '@hookform/resolvers/zod';
import { wordsAt, wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import { Button } from '@shikanji/ui/button';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { Notice } from '@shikanji/ui/notice';
import { TextArea, TextField } from '@shikanji/ui/text-field';
import { useForm, useWatch } from 'react-hook-form';
import { serverNow } from '../../lib/server-clock';
import { type Approval, approvalSchema } from './approval';
import { words } from './words';

interface ApproveFormProps {
  busy: boolean;
  fault: Error | null;
  onApprove: (approval: Approval) => void;
}

export function ApproveForm({ busy, fault, onApprove }: ApproveFormProps) {
  const { register, handleSubmit, control, formState } = useForm<Approval>({
    resolver: zodResolver(approvalSchema(serverNow)),
    defaultValues: { note: '', when: 'now', at: '' },
  });
  const { when } = useWatch({ control });
  const { errors } = formState;
  const refused = fault instanceof ApiProblem ? fault.errors : [];
  const atRefused = wordsAt(refused, '/effectiveFrom', 'en');
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={handleSubmit(onApprove)}>
      <fieldset className="grid min-w-0 gap-2 sm:grid-cols-2">
        <legend className="mb-1 text-sm font-semibold">{words.when}</legend>
        <ChoiceRow type="radio" label={words.now} value="now" {...register('when')} />
        <ChoiceRow type="radio" label={words.later} value="later" {...register('when')} />
      </fieldset>
      {when === 'later' && (
        <TextField
          label={words.at}
          type="datetime-local"
          hint={words.atHint}
          error={errors.at?.message ?? atRefused}
          {...register('at')}
        />
      )}
      <TextArea
        label={words.note}
        hint={words.noteHint}
        maxLength={500}
        error={errors.note?.message}
        {...register('note')}
      />
      {fault !== null && atRefused === null && <Notice tone="clay">{wordsFor(fault, 'en')}</Notice>}
      <Button type="submit" size="large" busy={busy}>
        {words.approve}
      </Button>
    </form>
  );
}
