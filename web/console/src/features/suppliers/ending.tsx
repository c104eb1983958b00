import { wordsFor } from '@shikanji/api/errors';
import type { Supplier } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isStale } from '../../lib/outcome';
import { suppliersQuery } from '../../lib/suppliers';
import { changeSupplier } from './queries';
import { words } from './words';

interface EndingProps {
  supplier: Supplier;
  /** The form above has something that is not saved. */
  dirty: boolean;
}

/** Suppliers are never deleted, for old orders name them; nothing new is ordered there. */
export function Ending({ supplier, dirty }: EndingProps) {
  const { name, active } = supplier;
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const change = useMutation({
    mutationFn: () => changeSupplier(supplier, { active: !active }),
    onSuccess: () => {
      setAsking(false);
      toast(active ? words.endDone(name) : words.resumed(name));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: suppliersQuery.queryKey }),
  });
  const fault = change.isError && (
    <Notice tone="clay">
      {isStale(change.error) ? words.staleEnd : wordsFor(change.error, 'en')}
    </Notice>
  );
  if (asking) {
    return (
      <div
        ref={focus}
        tabIndex={-1}
        role="group"
        aria-label={words.end}
        className="flex scroll-mb-6 flex-col gap-2 border-t pt-4 outline-none"
      >
        <p>{words.endAsk(name)}</p>
        {fault}
        <div className="flex flex-wrap gap-2">
          <Button look="danger" busy={change.isPending} onClick={() => change.mutate()}>
            {words.endYes}
          </Button>
          <Button look="plain" onClick={() => setAsking(false)}>
            {words.endNo}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="flex flex-col items-start gap-2 border-t pt-4">
      {fault}
      {active ? (
        <Button look="danger" disabled={dirty} onClick={() => setAsking(true)}>
          {words.end}
        </Button>
      ) : (
        <Button
          look="outline"
          disabled={dirty}
          busy={change.isPending}
          onClick={() => change.mutate()}
        >
          {words.resume}
        </Button>
      )}
      {dirty && <p className="text-sm text-cumin">{words.unsaved}</p>}
    </div>
  );
}

const focus = (group: HTMLElement | null) => group?.focus();
