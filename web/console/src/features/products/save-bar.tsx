import { wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { countFaults } from '../../lib/count-faults';
import type { Editing } from './use-product-form';
import { fieldNames, words } from './words-form';

/** Stays in sight, for the form is long. */
export function SaveBar({ editing, dirty }: { editing: Editing; dirty: boolean }) {
  const { form, saving, both, gone, fault, isNew, look } = editing;
  const faults = countFaults(form.formState.errors);
  return (
    <div className="sticky bottom-0 z-10 -mx-4 flex flex-col gap-2 border-t bg-paper px-4 py-3">
      {both !== null && (
        <Notice>
          {words.stale}
          {both.length > 0 && ` ${words.staleBoth(fieldNames(both))}`}
        </Notice>
      )}
      {fault !== null && <Notice tone="clay">{gone ? words.gone : refusal(fault)}</Notice>}
      {faults > 0 && fault === null && <Notice tone="clay">{words.faults(faults)}</Notice>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button type="submit" size="large" disabled={!dirty} busy={saving.busy}>
          {isNew ? words.create : words.save}
        </Button>
        <Button
          look="outline"
          size="large"
          disabled={!dirty}
          busy={saving.busy}
          onClick={() => void look()}
        >
          {words.look}
        </Button>
        <span role="status" className="text-cumin">
          {dirty && words.unsaved}
        </span>
      </div>
    </div>
  );
}

function refusal(fault: unknown): string {
  if (!(fault instanceof ApiProblem)) return wordsFor(fault, 'en');
  if (fault.code === 'idempotency_key_reused') return words.mayExist;
  return fault.errors.length > 1 ? words.faults(fault.errors.length) : wordsFor(fault, 'en');
}
