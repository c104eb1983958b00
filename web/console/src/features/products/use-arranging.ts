import { wordsFor } from '@shikanji/api/errors';
import type { Image, ProductDefinition } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { arrangePictures, describePicture, removePicture } from './picture-requests';
import { productQuery } from './queries';
import { words } from './words-pictures';

/** Changes of the pictures that are there: each is kept at once. */
export function useArranging(product: ProductDefinition, say: (what: string) => void) {
  const queries = useQueryClient();
  const { queryKey } = productQuery(product.id);
  const shown = product.images;
  const show = (images: Image[]) =>
    queries.setQueryData(queryKey, (before) => before && { ...before, images });
  const refresh = () => queries.invalidateQueries({ queryKey: ['catalogue'] });
  const failed = (fault: Error) => toast(wordsFor(fault, 'en'), 'clay');
  const move = useMutation({
    mutationFn: (order: string[]) => arrangePictures(product.id, order),
    onSuccess: show,
    onError: failed,
    onSettled: refresh,
  });
  const describe = useMutation({
    mutationFn: ({ id, alt }: { id: string; alt: string }) => describePicture(product.id, id, alt),
    onSuccess: (images) => {
      show(images);
      toast(words.described);
    },
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: (id: string) => removePicture(product.id, id),
    onSuccess: () => {
      toast(words.removed);
      say(words.removed);
    },
    onSettled: refresh,
  });
  return {
    busy: move.isPending || describe.isPending || remove.isPending,
    move: (index: number, to: number) => {
      const order = shown.flatMap(({ id }) => id ?? []);
      const [moved] = order.splice(index, 1);
      if (moved === undefined) return;
      order.splice(to, 0, moved);
      // shown at once, and as the server has it once it has answered
      show(order.flatMap((id) => shown.find((one) => one.id === id) ?? []));
      move.mutate(order);
    },
    describe,
    remove,
  };
}

export type Arranging = ReturnType<typeof useArranging>;
