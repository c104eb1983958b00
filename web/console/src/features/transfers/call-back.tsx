import type { Transfer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { useState } from 'react';
import { Asking } from '../../lib/asking';
import { callBack } from './queries';
import { useEnding } from './use-ending';
import { words } from './words';

/** Asks once more: the car may be far away. */
export function CallBack({ transfer: { id } }: { transfer: Transfer }) {
  const [asking, setAsking] = useState(false);
  const end = useEnding(() => callBack(id), words.isCalledBack);
  if (!asking) {
    return (
      <Button look="danger" className="self-start" onClick={() => setAsking(true)}>
        {words.callBack}
      </Button>
    );
  }
  return (
    <Asking
      label={words.callBack}
      question={words.callBackAsk}
      yes={words.callBackYes}
      no={words.callBackNo}
      busy={end.isPending}
      fault={end.error}
      onYes={() => end.mutate(undefined)}
      onNo={() => setAsking(false)}
    />
  );
}
