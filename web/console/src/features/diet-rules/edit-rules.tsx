import type { DietBadge, DietCell, DietRules } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { useState } from 'react';
import { LeaveGuard } from '../../lib/leave-guard';
import { ApproveSheet } from './approve-sheet';
import { changesOf, choose, type Draft } from './cells';
import { RulesTable } from './rules-table';
import { useApproving } from './use-approving';
import { words } from './words';

interface EditRulesProps {
  rules: DietRules;
  /** Of all versions, also of one that is not in effect yet. */
  newest: number;
  badge: DietBadge;
  onApproved: () => void;
  onStop: () => void;
}

const unchanged: ReadonlyMap<string, DietCell> = new Map();

export function EditRules({ rules, newest, badge, onApproved, onStop }: EditRulesProps) {
  const [draft, setDraft] = useState<Draft>(unchanged);
  const [looking, setLooking] = useState(false);
  const [stale, setStale] = useState(false);
  const changes = changesOf(rules.rules, draft);
  const approving = useApproving(newest, changes, {
    onApproved,
    onStale: () => {
      setStale(true);
      setLooking(false);
    },
  });
  return (
    <>
      {stale && <Notice tone="clay">{words.stale}</Notice>}
      <RulesTable
        rules={rules.rules}
        badge={badge}
        draft={draft}
        onChoose={(rule, one, cell) => setDraft(choose(draft, rule, one, cell))}
      />
      <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-3 gap-y-2 border-t bg-paper px-4 py-3">
        <p role="status" className="mr-auto font-semibold tabular-nums">
          {words.changed(changes.length)}
        </p>
        <Button look="plain" className="px-2!" onClick={onStop}>
          {words.stopEditing}
        </Button>
        <Button
          size="large"
          disabled={changes.length === 0 && rules.version > 0}
          onClick={() => {
            setStale(false);
            setLooking(true);
            approving.look();
          }}
        >
          {words.preview}
        </Button>
      </div>
      {looking && (
        <ApproveSheet
          approving={approving}
          version={newest + 1}
          changes={changes}
          onClose={() => setLooking(false)}
        />
      )}
      <LeaveGuard
        active={changes.length > 0}
        isKept={(search) => 'edit' in search}
        title={words.leaveTitle}
        text={words.leaveText}
        stay={words.stay}
        leave={words.leave}
      />
    </>
  );
}
