import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { wordsFor } from '@shikanji/api/errors';
import { BadgeChanges } from '../../lib/diet/badge-changes';
import { badgeName } from '../../lib/diet/badge-words';
import { LoadingRows } from '../../lib/query-state';
import { ApproveForm } from './approve-form';
import type { CellChange } from './cells';
import type { Approving } from './use-approving';
import { cellWord, words } from './words';

interface ApproveSheetProps {
  approving: Approving;
  version: number;
  changes: readonly CellChange[];
  onClose: () => void;
}

/** What would come of it, before anybody answers for it. */
export function ApproveSheet({ approving, version, changes, onClose }: ApproveSheetProps) {
  const { preview, previewFault } = approving;
  return (
    <Sheet open width="wide" onClose={onClose} title={words.approveTitle(version)}>
      <div className="flex flex-col gap-6 px-4 pb-6">
        <section className="flex flex-col gap-2">
          <h3 className="text-xl">{words.changedCells}</h3>
          {changes.length === 0 ? (
            <p>{words.nothingChanged}</p>
          ) : (
            <ul className="flex flex-col gap-1">
              {changes.map(({ rule, badge, before, after }) => (
                <li key={`${rule.code} ${badge}`}>
                  {words.cellChange(
                    rule.description,
                    badgeName(badge),
                    cellWord(before),
                    cellWord(after),
                  )}
                </li>
              ))}
            </ul>
          )}
        </section>
        <section className="flex flex-col gap-2">
          <h3 className="text-xl">{words.effect}</h3>
          {previewFault !== null && <Notice tone="clay">{wordsFor(previewFault, 'en')}</Notice>}
          {preview === undefined && previewFault === null && (
            <LoadingRows label={words.previewing} />
          )}
          {preview !== undefined && <BadgeChanges changes={preview} />}
        </section>
        {preview !== undefined && (
          <ApproveForm
            busy={approving.busy}
            fault={approving.fault}
            onApprove={approving.approve}
          />
        )}
      </div>
    </Sheet>
  );
}
