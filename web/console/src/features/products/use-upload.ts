import { idempotencyKey } from '@shikanji/api/idempotency-key';
import type { Image } from '@shikanji/api/types';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isOutcomeUnknown } from '../../lib/outcome';
import { refusalOf, uploadPicture } from './picture-requests';

export interface Refused {
  file: File;
  key: string;
  fault: unknown;
  /** Whether the same file may go through at another try. */
  again: boolean;
}

interface Chosen {
  file: File;
  key: string;
}

/** Sends the files one after the other: the server works on one at a time. */
export function useUpload(productId: string) {
  const queries = useQueryClient();
  const [now, setNow] = useState<{ name: string; share: number }>();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const upload = useMutation({
    mutationFn: async (chosen: readonly Chosen[]): Promise<Image[]> => {
      const added: Image[] = [];
      for (const { file, key } of chosen) {
        try {
          const refusal = refusalOf(file);
          if (refusal !== null) throw refusal;
          setNow({ name: file.name, share: 0 });
          const onProgress = (share: number) => setNow({ name: file.name, share });
          added.push(await uploadPicture({ productId, file, key, onProgress }));
        } catch (fault) {
          const one = { file, key, fault, again: isOutcomeUnknown(fault) };
          setRefused((others) => [...others, one]);
        }
      }
      return added;
    },
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['catalogue'] });
      setNow(undefined);
    },
  });
  const start = (chosen: readonly Chosen[]) => {
    setRefused([]);
    upload.mutate(chosen);
  };
  return {
    busy: upload.isPending,
    /** Which file is being sent, and how much of it was. */
    now,
    refused,
    add: (files: readonly File[]) => start(files.map((file) => ({ file, key: idempotencyKey() }))),
    again: () => start(refused.filter(({ again }) => again)),
  };
}
