import type { PurchaseOrder } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Money } from '@shikanji/ui/money';
import { EditFaults } from '../../lib/edit-faults';
import type { Editing } from '../../lib/use-editing';
import type { DraftForm } from './draft-values';
import { fieldNames, words } from './words-draft';

interface DraftBarProps {
  editing: Editing<DraftForm, PurchaseOrder>;
  unsaved: boolean;
}

/** Stays in sight, for an order may be long: what it comes to, and the button that saves. */
export function DraftBar({ editing, unsaved }: DraftBarProps) {
  const { began } = editing;
  return (
    <div className="sticky bottom-0 z-10 -mx-4 flex flex-col gap-2 border-t bg-paper px-4 py-3">
      <EditFaults editing={editing} mayExist={words.mayExist} fieldNames={fieldNames} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" size="large" disabled={!unsaved} busy={editing.busy}>
          {began === null ? words.create : words.save}
        </Button>
        {began !== null && <Sums purchase={began} />}
        <span role="status" className="text-sm text-cumin">
          {unsaved && (began === null ? words.unsaved : `${words.unsaved}. ${words.asSaved}`)}
        </span>
      </div>
    </div>
  );
}

/** As the server counted it. */
export const Sums = ({ purchase }: { purchase: PurchaseOrder }) => (
  <dl className="flex flex-wrap items-baseline gap-x-4">
    {(
      [
        [words.netSum, purchase.netPaise],
        [words.taxSum, purchase.taxPaise],
        [words.totalSum, purchase.totalPaise],
      ] as const
    ).map(([label, paise]) => (
      <div key={label} className="flex items-baseline gap-1.5">
        <dt className="text-sm text-cumin">{label}</dt>
        <dd className={label === words.totalSum ? 'text-xl font-bold' : ''}>
          <Money paise={paise} />
        </dd>
      </div>
    ))}
  </dl>
);
