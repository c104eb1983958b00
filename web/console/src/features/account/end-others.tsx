import { done } from '@shikanji/api/client';
import { wordsFor } from '@shikanji/api/errors';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { sessionsQuery } from './queries';
import { words } from './words';

/** Asks once more before all other devices are signed out. */
export function EndOthers({ open, onClose }: { open: boolean; onClose: () => void }) {
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => done(api.DELETE('/auth/sessions')),
    onSuccess: () => {
      toast(words.othersSignedOut);
      onClose();
      return queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={words.othersAsk}
      footer={
        <div className="flex flex-wrap gap-2">
          <Button look="danger" busy={end.isPending} onClick={() => end.mutate()}>
            {words.othersYes}
          </Button>
          <Button look="plain" onClick={onClose}>
            {words.leaveThem}
          </Button>
        </div>
      }
    >
      <div className="flex flex-col gap-3 px-4 pb-4">
        {end.isError && <Notice tone="clay">{wordsFor(end.error, 'en')}</Notice>}
        <p>{words.othersText}</p>
      </div>
    </Sheet>
  );
}
