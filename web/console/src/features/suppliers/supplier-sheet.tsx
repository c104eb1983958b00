import type { Supplier } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { useState } from 'react';
import { useDiscard } from '../../lib/discard';
import { Ending } from './ending';
import { SupplierForm } from './supplier-form';
import { words } from './words';

interface SupplierSheetProps {
  /** Null for a new one; absent where there is none like that. */
  supplier: Supplier | null | undefined;
  onOpen: (id: string) => void;
  onClose: () => void;
}

export function SupplierSheet({ supplier, onOpen, onClose }: SupplierSheetProps) {
  const [dirty, setDirty] = useState(false);
  const { question, settle } = useDiscard(dirty);
  const title = supplier === null ? words.newTitle : (supplier?.name ?? words.supplier);
  return (
    <Sheet open width="wide" onClose={onClose} title={title} footer={question}>
      <div className="flex flex-col gap-6 px-4 pb-6">
        {supplier === undefined && <Notice tone="clay">{words.gone}</Notice>}
        {supplier?.active === false && (
          <p className="flex flex-wrap items-center gap-2">
            <Badge>{words.ended}</Badge>
            {words.endedHint}
          </p>
        )}
        {supplier !== undefined && (
          <SupplierForm
            // ending it is another version: the form begins anew with that
            key={supplier?.active === false ? 'ended' : 'active'}
            supplier={supplier}
            onDirty={setDirty}
            onSaved={({ id }) => {
              if (supplier !== null) return;
              settle();
              onOpen(id);
            }}
          />
        )}
        {supplier && <Ending supplier={supplier} dirty={dirty} />}
      </div>
    </Sheet>
  );
}
