import { wordsFor } from '@shikanji/api/errors';
import type { Supplier } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Asking } from '../../lib/asking';
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
  const faultWords = (fault: Error) => (isStale(fault) ? words.staleEnd : wordsFor(fault, 'en'));
  if (asking) {
    return (
      <Asking
        className="border-t pt-4"
        label={words.end}
        question={words.endAsk(name)}
        yes={words.endYes}
        no={words.endNo}
        busy={change.isPending}
        fault={change.error}
        faultWords={faultWords}
        onYes={() => change.mutate()}
        onNo={() => setAsking(false)}
      />
    );
  }
  return (
    <div className="flex flex-col items-start gap-2 border-t pt-4">
      {change.isError && <Notice tone="clay">{faultWords(change.error)}</Notice>}
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
