import { wordsFor } from '@shikanji/api/errors';
import type { ProductDefinition } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteProduct } from './queries';
import { words } from './words-form';

interface RemovingProps {
  product: ProductDefinition;
  onRemoved: () => void;
}

/** Asks once more, for there is no way back. */
export function Removing({ product: { id, name }, onRemoved }: RemovingProps) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => deleteProduct(id),
    onSuccess: async () => {
      toast(words.removed(name));
      onRemoved();
      await queries.invalidateQueries({ queryKey: ['catalogue', 'list'] });
    },
  });
  if (!asking) {
    return (
      <Button look="danger" className="mt-6" onClick={() => setAsking(true)}>
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
      className="mt-6 flex max-w-160 scroll-mb-28 flex-col gap-2 outline-none"
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
