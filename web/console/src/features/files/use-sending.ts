import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { idempotencyKey } from '@shikanji/api/idempotency-key';
import type { Store } from '@shikanji/api/types';
import { ApiProblem } from '@shikanji/api/problem';
import { isOutcomeUnknown } from '../../lib/outcome';
import type { Kind } from './kinds';
import { sendFile } from './queries';

const most = 20 * 1_024 * 1_024;

/** One file under one key: tried again, it is there once. */
interface Chosen {
  file: File;
  key: string;
}

export function useSending(kind: Kind, store: Store, onSent: (id: string) => void) {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>();
  const [share, setShare] = useState(0);
  const send = useMutation({
    mutationFn: ({ file, key }: Chosen) => {
      // what is sure to be refused is refused here, before minutes of sending
      if (file.size > most) {
        throw new ApiProblem({ status: 413, code: 'file_too_large', message: '' });
      }
      return sendFile({ kind, storeId: store.id, file, key, onProgress: setShare });
    },
    onSuccess: async ({ id }) => {
      onSent(id);
      await queries.invalidateQueries({ queryKey: ['imports', 'list'] });
    },
  });
  const start = (one: Chosen) => {
    setShare(0);
    setChosen(one);
    send.mutate(one);
  };
  return {
    name: chosen?.file.name ?? '',
    busy: send.isPending,
    share,
    fault: send.error,
    /** Absent where the same file would be refused again. */
    again: chosen !== undefined && isOutcomeUnknown(send.error) ? () => start(chosen) : undefined,
    choose: (file: File) => start({ file, key: idempotencyKey() }),
  };
}
