import { wordsFor, wordsForCode } from '@shikanji/api/errors';
import type { Import } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { whenIn } from '@shikanji/ui/format/time';
import { Notice } from '@shikanji/ui/notice';
import { useId } from 'react';
import { BadgeChanges } from '../../lib/diet/badge-changes';
import { here } from '../../lib/here';
import type { Kind } from './kinds';
import { isAtWork } from './queries';
import { useDeciding } from './use-deciding';
import { words } from './words';

/** Those in which it stands what dishes are made of. */
const changesBadges: readonly Kind[] = ['products', 'options', 'ingredients'];

interface OutcomeProps {
  sent: Import;
  onDiscarded: () => void;
}

/** How far a file is, what stands against it, and what to do with it. */
export function Outcome({ sent, onDiscarded }: OutcomeProps) {
  const { apply, discard, fault, busy } = useDeciding(sent, onDiscarded);
  const { counts, refusal, state } = sent;
  const open = state === 'checked';
  const does = counts.new + counts.changed > 0 && counts.faulty === 0;
  return (
    <div className="flex max-w-160 flex-col items-start gap-3">
      {isAtWork(state) && <Progress sent={sent} />}
      {refusal !== null && open && (
        <Notice tone="clay">{wordsForCode(refusal.code, 'en', refusal.message)}</Notice>
      )}
      {open && <p className="text-lg">{told(counts)}</p>}
      {state === 'discarded' && <Notice>{words.discarded}</Notice>}
      {state === 'failed' && (
        <Notice tone="clay">
          {refusal === null ? words.broken : wordsForCode(refusal.code, 'en', refusal.message)}
        </Notice>
      )}
      {state === 'applied' && (
        <>
          <Notice>{words.done(whenIn(here, sent.appliedAt ?? sent.createdAt))}</Notice>
          {changesBadges.includes(sent.kind) && <BadgeChanges changes={sent.badges} />}
        </>
      )}
      {fault !== null && <Notice tone="clay">{wordsFor(fault, 'en')}</Notice>}
      {open && (
        <div className="flex flex-wrap gap-2">
          {does && (
            <Button busy={busy} onClick={apply}>
              {words.apply}
            </Button>
          )}
          <Button look="outline" disabled={busy} onClick={discard}>
            {words.discard}
          </Button>
        </div>
      )}
    </div>
  );
}

function told({ new: made, changed, faulty }: Import['counts']): string {
  if (faulty > 0) return words.faulty(faulty);
  return made + changed === 0 ? words.nothing : words.ready(made, changed);
}

function Progress({ sent: { state, checked, total } }: { sent: Import }) {
  const id = useId();
  const checking = state === 'checking';
  return (
    <div role="status" className="flex w-full flex-col gap-1">
      <label htmlFor={id}>{checking ? words.checking(checked, total) : words.applying}</label>
      <progress
        id={id}
        value={checking ? checked : undefined}
        max={Math.max(total, 1)}
        className="h-2 w-full accent-leaf"
      />
    </div>
  );
}
