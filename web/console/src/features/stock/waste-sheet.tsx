import { idempotencyKey } from '@shikanji/api/idempotency-key';
import type { StockWaste, Store } from '@shikanji/api/types';
import { Sheet } from '@shikanji/ui/sheet';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDiscard } from '../../lib/discard';
import { isOutcomeUnknown } from '../../lib/outcome';
import { wasteStock } from './queries';
import type { StockRow } from './stock-list';
import { WasteForm } from './waste-form';
import { wasteWords } from './words-waste';

interface WasteSheetProps {
  store: Store;
  rows: readonly StockRow[];
  /** The item that the list begins with, if there is one. */
  first: string;
  onClose: () => void;
}

export function WasteSheet({ store, rows, first, onClose }: WasteSheetProps) {
  const queries = useQueryClient();
  const [key] = useState(idempotencyKey);
  const [dirty, setDirty] = useState(false);
  const save = useMutation({
    mutationFn: (body: StockWaste) => wasteStock(body, key),
    onSuccess: async (levels) => {
      toast(wasteWords.done(levels.length));
      settle();
      onClose();
      await queries.invalidateQueries({ queryKey: ['stock', store.id] });
    },
  });
  // what may have arrived can't be dropped
  const unknown = save.isError && isOutcomeUnknown(save.error);
  const { question, settle } = useDiscard(dirty && !unknown);
  const close = () => {
    if (unknown) toast(wasteWords.lookFirst, 'clay');
    onClose();
  };
  return (
    <Sheet open onClose={close} title={wasteWords.title} footer={question}>
      <div className="flex flex-col gap-4 px-4 pb-6">
        <p className="text-cumin">{wasteWords.intro}</p>
        <WasteForm store={store} rows={rows} first={first} save={save} onDirty={setDirty} />
      </div>
    </Sheet>
  );
}
