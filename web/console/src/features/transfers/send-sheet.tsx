import { idempotencyKey } from '@shikanji/api/idempotency-key';
import type { Store, TransferInput } from '@shikanji/api/types';
import { Sheet } from '@shikanji/ui/sheet';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDiscard } from '../../lib/discard';
import { isOutcomeUnknown } from '../../lib/outcome';
import { Failed, LoadingRows } from '../../lib/query-state';
import { levelsQuery, sendTransfer } from './queries';
import { SendForm } from './send-form';
import { words } from './words';

interface SendSheetProps {
  /** From which it is sent. */
  store: Store;
  stores: readonly Store[];
  onClose: () => void;
}

export function SendSheet({ store, stores, onClose }: SendSheetProps) {
  const queries = useQueryClient();
  const [key] = useState(idempotencyKey);
  const [dirty, setDirty] = useState(false);
  const levels = useQuery(levelsQuery(store.id));
  const others = stores.filter(({ id }) => id !== store.id);
  const send = useMutation({
    mutationFn: (body: TransferInput) => sendTransfer(body, key),
    onSuccess: async ({ toStoreId }) => {
      toast(words.isSent(stores.find(({ id }) => id === toStoreId)?.name ?? words.otherStore));
      settle();
      onClose();
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['transfers'] }),
        queries.invalidateQueries({ queryKey: ['stock', store.id] }),
      ]);
    },
  });
  // what may have gone can't be dropped
  const unknown = send.isError && isOutcomeUnknown(send.error);
  const { question, settle } = useDiscard(dirty && !unknown);
  const close = () => {
    if (unknown) toast(words.lookFirst, 'clay');
    onClose();
  };
  return (
    <Sheet open onClose={close} title={words.newTitle} footer={question}>
      <div className="flex flex-col gap-4 px-4 pb-6">
        {levels.isPending && <LoadingRows label={words.loading} />}
        {levels.isError && (
          <Failed
            fault={levels.error}
            what={words.failed}
            again={words.again}
            onAgain={() => void levels.refetch()}
          />
        )}
        {others.length === 0 && <p className="text-cumin">{words.oneStore}</p>}
        {levels.data !== undefined && others.length > 0 && (
          <SendForm
            store={store}
            others={others}
            levels={levels.data}
            send={send}
            onDirty={setDirty}
          />
        )}
      </div>
    </Sheet>
  );
}
