import { wordsFor } from '@shikanji/api/errors';
import type { PurchaseOrder } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { LeaveGuard } from '../../lib/leave-guard';
import { ReceiveRows } from './receive-rows';
import { useReceiving } from './use-receiving';
import { words } from './words-receive';

interface ReceiveFormProps {
  purchase: PurchaseOrder;
  onDone: () => void;
}

export function ReceiveForm({ purchase, onDone }: ReceiveFormProps) {
  const receiving = useReceiving(purchase, onDone);
  const { form, asked, fault, locked, busy } = receiving;
  const { register, formState } = form;
  const { errors, isDirty } = formState;
  const unknown = locked && !busy;
  return (
    <form
      ref={focus}
      tabIndex={-1}
      noValidate
      aria-label={words.title}
      className="flex scroll-mt-16 flex-col gap-4 border-t pt-4 outline-none"
      onSubmit={(event) => void receiving.submit(event)}
    >
      <h2 className="text-2xl">{words.title}</h2>
      <p className="-mt-3 text-cumin">{words.intro}</p>
      <fieldset disabled={locked} className="flex min-w-0 flex-col gap-4 disabled:opacity-70">
        <ReceiveRows purchase={purchase} receiving={receiving} />
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <TextField
            label={words.reference}
            autoComplete="off"
            maxLength={60}
            error={errors.reference?.message}
            {...register('reference')}
          />
          <TextField
            label={words.note}
            maxLength={500}
            error={errors.note?.message}
            {...register('note')}
          />
        </div>
        {asked.over && (
          <ChoiceRow
            type="checkbox"
            label={words.allowOver}
            note={words.allowOverHint}
            {...register('allowOver')}
          />
        )}
        {asked.dated && (
          <TextField
            label={words.dated}
            hint={words.datedHint}
            maxLength={200}
            error={errors.datedReason?.message}
            {...register('datedReason')}
          />
        )}
      </fieldset>
      {errors.rows?.root !== undefined && <Notice tone="clay">{errors.rows.root.message}</Notice>}
      {fault !== null && (
        <Notice tone="clay">{unknown ? words.unknown : wordsFor(fault, 'en')}</Notice>
      )}
      <div className="flex flex-wrap gap-2">
        {unknown ? (
          <Button size="large" onClick={receiving.again}>
            {words.tryAgain}
          </Button>
        ) : (
          <Button type="submit" size="large" busy={busy}>
            {words.save}
          </Button>
        )}
        {!isDirty && (
          <Button look="plain" size="large" onClick={onDone}>
            {words.notNow}
          </Button>
        )}
      </div>
      <LeaveGuard
        active={isDirty}
        title={words.leaveTitle}
        text={words.leaveText}
        stay={words.stay}
        leave={words.leave}
      />
    </form>
  );
}

const focus = (form: HTMLElement | null) => form?.focus();
