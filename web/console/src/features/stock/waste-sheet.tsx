import type { StockWaste, Store } from '@shikanji/api/types';
import { Sheet } from '@shikanji/ui/sheet';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { idempotencyKey } from '../../lib/idempotency-key';
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
  const save = useMutation({
    mutationFn: (body: StockWaste) => wasteStock(body, key),
    onSuccess: async (levels) => {
      toast(wasteWords.done(levels.length));
      onClose();
      await queries.invalidateQueries({ queryKey: ['stock', store.id] });
    },
  });
  const close = () => {
    if (save.isError && isOutcomeUnknown(save.error)) toast(wasteWords.lookFirst, 'clay');
    onClose();
  };
  return (
    <Sheet open onClose={close} title={wasteWords.title}>
      <div className="flex flex-col gap-4 px-4 pb-6">
        <p className="text-cumin">{wasteWords.intro}</p>
        <WasteForm store={store} rows={rows} first={first} save={save} />
      </div>
    </Sheet>
  );
}
