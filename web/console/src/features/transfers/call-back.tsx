import { wordsFor } from '@shikanji/api/errors';
import type { Transfer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { useState } from 'react';
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
    <div
      ref={focus}
      tabIndex={-1}
      role="group"
      aria-label={words.callBack}
      className="flex scroll-mb-6 flex-col gap-2 outline-none"
    >
      <p>{words.callBackAsk}</p>
      {end.isError && <Notice tone="clay">{wordsFor(end.error, 'en')}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button look="danger" busy={end.isPending} onClick={() => end.mutate(undefined)}>
          {words.callBackYes}
        </Button>
        <Button look="plain" onClick={() => setAsking(false)}>
          {words.callBackNo}
        </Button>
      </div>
    </div>
  );
}

const focus = (group: HTMLElement | null) => group?.focus();
