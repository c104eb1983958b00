import { wordsFor } from '@shikanji/api/errors';
import { Button } from '@shikanji/ui/button';
import { classNames } from '@shikanji/ui/format/class-names';
import { Notice } from '@shikanji/ui/notice';
import { toast } from '@shikanji/ui/toast';
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

interface RemovingWords {
  remove: string;
  removeAsk: (name: string) => string;
  removeYes: string;
  removeNo: string;
  removed: (name: string) => string;
}

interface RemovingProps {
  name: string;
  words: RemovingWords;
  onRemove: () => Promise<void>;
  onRemoved: () => void;
  /** The lists in which it stood. */
  queryKey: QueryKey;
  className?: string;
}

/** Asks once more, for there is no way back but typing it in again. */
export function Removing({ name, words, onRemove, onRemoved, queryKey, className }: RemovingProps) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: onRemove,
    onSuccess: async () => {
      toast(words.removed(name));
      onRemoved();
      await queries.invalidateQueries({ queryKey });
    },
  });
  if (!asking) {
    return (
      <Button
        look="danger"
        className={classNames('self-start', className)}
        onClick={() => setAsking(true)}
      >
        {words.remove}
      </Button>
    );
  }
  return (
    <div
      ref={focus}
      tabIndex={-1}
      role="group"
      aria-label={words.remove}
      className={classNames('flex max-w-160 scroll-mb-28 flex-col gap-2 outline-none', className)}
    >
      <p>{words.removeAsk(name)}</p>
      {remove.isError && <Notice tone="clay">{wordsFor(remove.error, 'en')}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button look="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
          {words.removeYes}
        </Button>
        <Button look="plain" onClick={() => setAsking(false)}>
          {words.removeNo}
        </Button>
      </div>
    </div>
  );
}

const focus = (group: HTMLElement | null) => group?.focus();
