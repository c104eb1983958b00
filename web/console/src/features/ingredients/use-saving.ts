import { idempotencyKey } from '@shikanji/api/idempotency-key';
import { ApiProblem } from '@shikanji/api/problem';
import type { Ingredient, IngredientChanged, IngredientDraft } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isStale } from '../../lib/outcome';
import { changeIngredient, createIngredient } from './queries';
import { words } from './words';

interface Wish {
  draft: IngredientDraft;
  /** Guests' badges were looked at. */
  looked: boolean;
}

/** Saves at once what changes no badge; what does is shown first, and saved when somebody says so. */
export function useSaving(
  before: Ingredient | null,
  { onSaved, onStale }: { onSaved: (saved: Ingredient) => void; onStale: () => Promise<void> },
) {
  const queries = useQueryClient();
  const [key] = useState(idempotencyKey);
  const [shown, setShown] = useState<{ draft: IngredientDraft; changed: IngredientChanged }>();
  const save = useMutation({
    mutationFn: async ({ draft, looked }: Wish): Promise<IngredientChanged | null> => {
      // nothing contains what does not exist yet
      if (before === null) return createIngredient(draft, key);
      if (!looked) {
        const changed = await changeIngredient(before.id, before.version, draft, true);
        if (changed.badges.length > 0) {
          setShown({ draft, changed });
          return null;
        }
      }
      return changeIngredient(before.id, before.version, draft, false);
    },
    onSuccess: async (changed) => {
      if (changed === null) return;
      const { ingredient } = changed;
      setShown(undefined);
      toast(before === null ? words.created(ingredient.name) : words.saved(ingredient.name));
      onSaved(ingredient);
      await queries.invalidateQueries({ queryKey: ['ingredients'] });
    },
    onError: async (fault) => {
      setShown(undefined);
      if (isStale(fault)) await onStale();
    },
  });
  const mayExist = save.error instanceof ApiProblem && save.error.code === 'idempotency_key_reused';
  return {
    busy: save.isPending,
    fault: save.error,
    mayExist,
    /** What guests would see, once it is known and before it is so. */
    preview: shown?.changed.badges,
    submit: (draft: IngredientDraft) => save.mutate({ draft, looked: false }),
    confirm: () => {
      if (shown !== undefined) save.mutate({ draft: shown.draft, looked: true });
    },
    back: () => setShown(undefined),
  };
}
