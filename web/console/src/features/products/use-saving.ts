import { idempotencyKey } from '@shikanji/api/idempotency-key';
import { ApiProblem } from '@shikanji/api/problem';
import type { ProductChanged, ProductDefinition, ProductDraft } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isStale } from '../../lib/outcome';
import { changeProduct, createProduct } from './queries';
import { words } from './words-form';

interface Wish {
  draft: ProductDraft;
  /** Only to see what would come of it. */
  look: boolean;
  /** Guests' view was looked at. */
  looked: boolean;
}

export interface Shown {
  draft: ProductDraft;
  changed: ProductChanged;
  /** Guests can order it from then on. */
  publishes: boolean;
}

interface Turns {
  onSaved: (saved: ProductDefinition) => void;
  onStale: () => Promise<void>;
  onRefused: (fault: ApiProblem) => void;
}

/** Saves at once what guests don't see; what changes a badge or the menu is shown first, and saved when somebody says so. */
export function useSaving(before: ProductDefinition | null, turns: Turns) {
  const queries = useQueryClient();
  const [key] = useState(idempotencyKey);
  const [shown, setShown] = useState<Shown>();
  const send = (draft: ProductDraft, preview: boolean) =>
    before === null
      ? createProduct(draft, key, preview)
      : changeProduct(before.id, before.version, draft, preview);
  const save = useMutation({
    mutationFn: async ({ draft, look, looked }: Wish): Promise<ProductChanged | null> => {
      if (!looked) {
        const changed = await send(draft, true);
        const publishes = draft.status === 'published' && before?.status !== 'published';
        if (look || publishes || changed.badges.length > 0) {
          setShown({ draft, changed, publishes });
          return null;
        }
      }
      return send(draft, false);
    },
    onSuccess: async (changed) => {
      if (changed === null) return;
      const { product } = changed;
      setShown(undefined);
      toast(before === null ? words.created(product.name) : words.saved(product.name));
      turns.onSaved(product);
      await queries.invalidateQueries({ queryKey: ['catalogue'] });
    },
    onError: async (fault) => {
      setShown(undefined);
      if (isStale(fault)) await turns.onStale();
      else if (fault instanceof ApiProblem) turns.onRefused(fault);
    },
  });
  return {
    busy: save.isPending,
    fault: save.error,
    /** What guests would see, once it is known and before it is so. */
    shown,
    submit: (draft: ProductDraft) => save.mutate({ draft, look: false, looked: false }),
    look: (draft: ProductDraft) => save.mutate({ draft, look: true, looked: false }),
    confirm: () => {
      if (shown !== undefined) save.mutate({ draft: shown.draft, look: false, looked: true });
    },
    back: () => setShown(undefined),
  };
}

export type Saving = ReturnType<typeof useSaving>;
