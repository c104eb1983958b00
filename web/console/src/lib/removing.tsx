import { Button } from '@shikanji/ui/button';
import { classNames } from '@shikanji/ui/format/class-names';
import { toast } from '@shikanji/ui/toast';
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Asking } from './asking';

export interface RemovingWords {
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
  className?: string | undefined;
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
    <Asking
      label={words.remove}
      question={words.removeAsk(name)}
      yes={words.removeYes}
      no={words.removeNo}
      busy={remove.isPending}
      fault={remove.error}
      onYes={() => remove.mutate()}
      onNo={() => setAsking(false)}
      className={className}
    />
  );
}
